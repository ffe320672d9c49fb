import type { ESTree, Rule } from '@oxlint/plugins'

/** Exported functions and classes carry TSDoc; types and tables may speak for themselves. */
export const publicTsdoc: Rule = {
  create(context) {
    return {
      ExportNamedDeclaration(node) {
        if (!isCallable(node.declaration)) return
        const documented = context.sourceCode
          .getCommentsBefore(node)
          .some(({ type, value }) => type === 'Block' && value.startsWith('*'))
        if (!documented) context.report({ message: 'an exported function or class carries TSDoc', node })
      },
    }
  },
}

function isCallable(node: ESTree.Node | null | undefined): boolean {
  if (node?.type === 'FunctionDeclaration' || node?.type === 'ClassDeclaration') return true
  if (node?.type !== 'VariableDeclaration') return false
  return node.declarations.some(({ init }) => init?.type === 'ArrowFunctionExpression')
}
