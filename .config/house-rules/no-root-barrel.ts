import type { Rule } from '@oxlint/plugins'
import { placeOf } from './place.ts'

/** A package has several entry points, each a file of its own, and no src/index.ts that gathers them. */
export const noRootBarrel: Rule = {
  create(context) {
    if (placeOf(context.filename)?.path !== 'src/index.ts') return {}
    return {
      Program: (node) => context.report({ message: 'no root barrel; name the entry point after its export', node }),
    }
  },
}
