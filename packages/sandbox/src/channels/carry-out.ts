import { addDuration } from '@parley/policy/kernel/duration'
import type { Context } from '@parley/server/work/context'
import { behaviourOf } from './account-token.ts'
import { payerLabel } from './payer-label.ts'
import { reportAt } from './play-steps.ts'
import { findRefundAttempt, findTrade, setRefundState, setTradeState } from './store.ts'
import type { ChannelRefundRow, ReportRow, TradeRow } from './store.ts'
import { tell } from './tell.ts'

type PaymentOutcome = 'start' | 'succeed' | 'fail' | 'revoke'
type RefundOutcome = 'succeed' | 'abnormal' | 'close' | 'hold' | 'return'

/** From which states a trade can end how; a closed one can still be paid, which is money that comes late. */
const paymentOutcomes: Record<
  PaymentOutcome,
  { from: readonly TradeRow['state'][]; to: TradeRow['state']; told: 'processing' | 'succeeded' | 'failed' | 'revoked' }
> = {
  start: { from: ['unpaid'], to: 'paying', told: 'processing' },
  succeed: { from: ['unpaid', 'paying', 'closed', 'paid'], to: 'paid', told: 'succeeded' },
  fail: { from: ['unpaid', 'paying'], to: 'failed', told: 'failed' },
  revoke: { from: ['paying'], to: 'revoked', told: 'revoked' },
}

const refundOutcomes: Record<
  RefundOutcome,
  {
    from: readonly ChannelRefundRow['state'][]
    to: ChannelRefundRow['state']
    told: 'succeeded' | 'abnormal' | 'closed' | 'returned' | null
  }
> = {
  succeed: { from: ['accepted', 'held', 'succeeded'], to: 'succeeded', told: 'succeeded' },
  abnormal: { from: ['accepted', 'held'], to: 'abnormal', told: 'abnormal' },
  close: { from: ['accepted', 'held'], to: 'closed', told: 'closed' },
  hold: { from: ['accepted', 'held'], to: 'held', told: null },
  return: { from: ['succeeded'], to: 'returned', told: 'returned' },
}

/** Whether a trade in this state can still end so. */
export function canFollow(state: TradeRow['state'], outcome: PaymentOutcome): boolean {
  return paymentOutcomes[outcome].from.includes(state)
}

/** Writes an outcome into the channel's books and tells the platform; false when the books do not allow it. */
export async function carryOut(ctx: Context, report: Omit<ReportRow, 'id'>): Promise<boolean> {
  return report.about === 'payment' ? carryOutPayment(ctx, report) : carryOutRefund(ctx, report)
}

async function carryOutPayment(ctx: Context, report: Omit<ReportRow, 'id'>): Promise<boolean> {
  const trade = await findTrade(ctx, report.ref)
  const outcome = paymentOutcomes[report.outcome as PaymentOutcome]
  if (trade === undefined || !outcome.from.includes(trade.state)) return false
  await setTradeState(ctx, trade.payment_id, outcome.to)
  const amount = { amount: trade.amount, currency: trade.currency }
  const payer_label = payerLabel(trade)
  const failed = outcome.told === 'failed' || outcome.told === 'revoked'
  await tell(ctx, {
    about: 'payment',
    payment_id: trade.payment_id,
    outcome: outcome.told,
    ...(outcome.told === 'succeeded' ? { amount } : {}),
    ...(outcome.told === 'succeeded' && payer_label !== undefined ? { payer_label } : {}),
    ...(failed ? { channel_code: report.channel_code } : {}),
  })
  if (outcome.told === 'succeeded' && trade.state !== 'paid') await planDispute(ctx, trade)
  return true
}

async function carryOutRefund(ctx: Context, report: Omit<ReportRow, 'id'>): Promise<boolean> {
  const attempt = await findRefundAttempt(ctx, report.ref)
  const outcome = refundOutcomes[report.outcome as RefundOutcome]
  if (attempt === undefined || !outcome.from.includes(attempt.state)) return false
  // The wallet is an account with the platform itself, which sends nothing back.
  if (report.outcome === 'return' && attempt.method === 'tencent_wallet') return false
  await setRefundState(ctx, attempt.attempt_number, outcome.to)
  if (outcome.told === null) return true
  await tell(ctx, {
    about: 'refund',
    refund_id: attempt.refund_id,
    attempt_number: attempt.attempt_number,
    outcome: outcome.told,
    ...(outcome.told === 'succeeded' ? {} : { channel_code: report.channel_code }),
  })
  return true
}

/** The holders of some accounts dispute what they have paid, after a while. */
async function planDispute(ctx: Context, trade: TradeRow): Promise<void> {
  const { dispute } = behaviourOf(trade.account_token)
  if (dispute === null) return
  const opening = {
    about: 'dispute_opening',
    ref: trade.payment_id,
    outcome: dispute.reason,
    channel_code: '',
  } as const
  await reportAt(ctx, opening, addDuration(ctx.now, dispute.after))
}
