import type { Rule } from '@oxlint/plugins'

const most = 3

/** A comment says why, in three lines at most. TSDoc (a block that starts with two stars) may be longer. */
export const shortComments: Rule = {
  create(context) {
    return {
      Program() {
        const message = `a comment of more than ${most} lines; say why, briefly, or let the code say it`
        let run = 0
        let previousEnd = -2
        for (const comment of context.sourceCode.getAllComments()) {
          const { start, end } = comment.loc
          if (comment.type === 'Block') {
            const isDoc = comment.value.startsWith('*')
            if (!isDoc && end.line - start.line + 1 > most) context.report({ message, loc: comment.loc })
            continue
          }
          run = start.line === previousEnd + 1 ? run + 1 : 1
          previousEnd = end.line
          if (run === most + 1) context.report({ message, loc: comment.loc })
        }
      },
    }
  },
}
