import { addDuration } from '@parley/policy/kernel/duration'
import { schedule } from '@parley/server/jobs/schedule'
import type { PaymentChannel } from '@parley/server/ports/payment-channel'
import type { Context } from '@parley/server/work/context'
import { accountToken, behaviourOf } from './account-token.ts'
import type { ChannelShape } from './channel-shape.ts'
import { report } from './report.job.ts'
import { addReport, addTrade, addRefund, findTrade, setTradeState } from './store.ts'

/** What a channel is simulated in. */
export interface ChannelWorld {
  work<T>(work: (ctx: Context) => Promise<T>): Promise<T>
  /** Where the payer's page of a trade is. */
  pageUrl(paymentId: string): string
}

/** A payment channel that keeps its own books and reports later, by the clock of the sandbox, as the real ones do. */
export function simulatedChannel(shape: ChannelShape, world: ChannelWorld): PaymentChannel {
  return {
    recognise: ({ account, holder_name }) => {
      const known = shape.label(account)
      if (!known.ok) return known
      return { ok: true, account: { token: accountToken(shape.method, account), label: known.label, holder_name } }
    },
    nextAction: (trade) => shape.nextAction(trade, world.pageUrl(trade.payment_id)),
    bind: async (token) => {
      const { binding } = behaviourOf(token)
      return binding === null ? { outcome: 'bound' } : { outcome: 'refused', code: binding }
    },
    open: (trade) =>
      world.work(async (ctx) => {
        const isNew = await addTrade(ctx, { ...trade, method: shape.method })
        if (!isNew) return
        for (const { after, outcome, channel_code = shape.codes.fail } of behaviourOf(trade.account_token ?? '')
          .payment) {
          await reportLater(ctx, { about: 'payment', ref: trade.payment_id, outcome, channel_code }, after)
        }
      }),
    close: (paymentId) =>
      world.work(async (ctx) => {
        const trade = await findTrade(ctx, paymentId)
        if (trade?.state === 'paid') return 'paid'
        if (trade !== undefined) await setTradeState(ctx, paymentId, 'closed')
        return 'closed'
      }),
    refund: (order) =>
      world.work(async (ctx) => {
        const trade = await findTrade(ctx, order.payment_id)
        const isNew = await addRefund(ctx, { ...order, method: shape.method })
        if (!isNew) return
        const behaviour = behaviourOf(order.account_token ?? trade?.account_token ?? '').refund
        const { after, outcome, channel_code } = behaviour ?? {
          after: shape.refundTakes,
          outcome: 'succeed',
          channel_code: undefined,
        }
        const code = channel_code ?? (outcome === 'close' ? shape.codes.close : shape.codes.abnormal)
        await reportLater(ctx, { about: 'refund', ref: order.attempt_number, outcome, channel_code: code }, after)
      }),
  }
}

/** Has the channel report after a while. */
export async function reportLater(
  ctx: Context,
  made: { about: 'payment' | 'refund'; ref: string; outcome: string; channel_code: string },
  after: string,
): Promise<void> {
  const id = ctx.ids.next('chr', ctx.now)
  await addReport(ctx, { id, ...made })
  await schedule(ctx, report, { ref: id, due_at: addDuration(ctx.now, after) })
}
