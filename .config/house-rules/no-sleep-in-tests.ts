import type { Rule } from '@oxlint/plugins'
import { importsOf } from './imports-of.ts'

/** A test waits for what it waits for, not for time to pass; zero yields to the event loop and is allowed. */
export const noSleepInTests: Rule = {
  create(context) {
    const message = 'tests do not sleep: move the clock, or await the event itself'
    return {
      ...importsOf(({ specifier, node }) => {
        if (/^(node:)?timers\/promises$/.test(specifier)) context.report({ message, node })
      }),
      CallExpression(node) {
        if (node.callee.type !== 'Identifier' || node.callee.name !== 'setTimeout') return
        const delay = node.arguments[1]
        const isZero = delay === undefined || (delay.type === 'Literal' && delay.value === 0)
        if (!isZero) context.report({ message, node })
      },
    }
  },
}
