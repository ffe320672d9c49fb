import type { Movement } from '@parley/policy/reconciliation/reconcile'
import type { Context } from '@parley/server/work/context'
import { listDifferences, listMovements } from './store.ts'
import type { DifferenceRow, Period } from './store.ts'

/** The state of a line that is added and is given none. */
const usualState = { payment: 'paid', refund: 'refunded', dispute: 'open' } as const

/** What the channel states: its movements, with the differences that were planted, in the order of their planting. */
export async function stateMovements(ctx: Context, period: Period): Promise<Movement[]> {
  const planted = await listDifferences(ctx, period.method)
  return planted.reduce((lines, difference) => applyTo(lines, difference, period), await listMovements(ctx, period))
}

function applyTo(lines: Movement[], difference: DifferenceRow, { from, to }: Period): Movement[] {
  const { effect, about, reference, amount, state, created_at } = difference
  const isMeant = (line: Movement) => line.about === about && line.reference === reference
  const altered = (line: Movement) => ({ ...line, amount: amount ?? line.amount, state: state ?? line.state })
  switch (effect) {
    case 'drop':
      return lines.filter((line) => !isMeant(line))
    case 'alter':
      return lines.map((line) => (isMeant(line) ? altered(line) : line))
    case 'add': {
      const isDated = created_at >= from && created_at < to
      return amount === null || !isDated
        ? lines
        : [...lines, { about, reference, amount, state: state ?? usualState[about] }]
    }
  }
}
