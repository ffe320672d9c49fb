import type { Context } from '@parley/server/work/context'
import { refundedAtChannel } from './refunded-at-channel.ts'
import { changeDispute, findDisputeOfTrade, findRefundAttempt, findTrade, setRefundState } from './store.ts'
import type { ReportRow } from './store.ts'

/** A channel does not pay by itself what it also holds for a dispute: such a refund waits for the end of it. */
export async function withhold(ctx: Context, report: Omit<ReportRow, 'id'>): Promise<boolean> {
  if (report.about !== 'refund' || report.outcome !== 'succeed') return false
  const attempt = await findRefundAttempt(ctx, report.ref)
  if (attempt === undefined || (attempt.state !== 'accepted' && attempt.state !== 'held')) return false
  const dispute = await findDisputeOfTrade(ctx, attempt.payment_id)
  const trade = await findTrade(ctx, attempt.payment_id)
  if (dispute?.state !== 'open' || trade === undefined) return false
  const refunded = await refundedAtChannel(ctx, attempt.payment_id)
  if (refunded + dispute.amount + attempt.amount <= trade.amount) return false
  await setRefundState(ctx, attempt.attempt_number, 'held')
  await changeDispute(ctx, dispute.channel_reference, { withheld: [...dispute.withheld, attempt.attempt_number] })
  return true
}
