import type { BackofficeSchemas } from '@parley/contract/backoffice'
import { instantText } from '@parley/policy/kernel/instant-text'
import { adviceOn, reconcile } from '@parley/policy/reconciliation/reconcile'
import type { Difference, Movement } from '@parley/policy/reconciliation/reconcile'
import type { BackofficeHandlerAfterCall } from '../../http/handlers.ts'
import { invalid } from '../../http/refuse.ts'
import type { Context } from '../../work/context.ts'
import { bookedMovements } from './booked-movements.ts'
import type { BookedMovement } from './booked-movements.ts'

const longestMs = 92 * 86_400_000

/** Asks the channel first: no transaction is kept open while somebody outside is waited for. */
export const getReconciliation: BackofficeHandlerAfterCall<'getReconciliation'> = {
  callOutside: async ({ channels }, { query }) => {
    const { channel } = query
    const period = { from: Date.parse(query.from), to: Date.parse(query.to) }
    const { from, to } = period
    if (from >= to) return async () => invalid('to', 'period', 'Expected an instant after from.')
    if (to - from > longestMs) return async () => invalid('to', 'period', 'Expected at most 92 days after from.')
    const stated = await channels[channel].statement(period)
    return async (ctx) => {
      const booked = await bookedMovements(ctx, { channel, period, stated })
      const { matched, differences } = reconcile({ ...booked, stated })
      return {
        status: 200,
        body: {
          object: 'reconciliation',
          channel,
          from: instantText(from),
          to: instantText(to),
          matched: [...matched],
          differences: differences.map((difference) => viewDifference(ctx, difference)),
        },
      }
    }
  },
}

function viewDifference(
  ctx: Context,
  { kind, about, reference, here, at_channel }: Difference<BookedMovement>,
): BackofficeSchemas['Difference'] {
  const { payment_id = null, refund_id = null, dispute_id = null } = here ?? {}
  return {
    kind,
    about,
    reference,
    payment_id,
    refund_id,
    dispute_id,
    here: sideOf(here),
    at_channel: sideOf(at_channel),
    advice: adviceOn[kind][ctx.locale],
  }
}

function sideOf(movement: Movement | null): BackofficeSchemas['MovementSide'] | null {
  return movement === null ? null : { state: movement.state, amount: { ...movement.amount } }
}
