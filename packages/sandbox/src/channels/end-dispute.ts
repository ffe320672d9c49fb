import { lostAmount } from '@parley/policy/disputes/decide-dispute-end'
import type { Context } from '@parley/server/work/context'
import { carryOut } from './carry-out.ts'
import { reportAt } from './play-steps.ts'
import { refundedAtChannel } from './refunded-at-channel.ts'
import { channelShapes } from './simulated-channels.ts'
import { changeDispute, dropReports, findTrade, listAttemptsOfPayment } from './store.ts'
import type { ChannelDisputeRow } from './store.ts'
import { tell } from './tell.ts'

/**
 * The channel decides. A lost dispute gives the payer what refunds have not given already, and refund attempts that
 * then find no money are closed; those that were held for the dispute go on otherwise.
 */
export async function endDispute(ctx: Context, dispute: ChannelDisputeRow, outcome: 'won' | 'lost'): Promise<void> {
  const { channel_reference, payment_id, withheld, method } = dispute
  const trade = await findTrade(ctx, payment_id)
  if (trade === undefined) throw new Error(`Dispute ${channel_reference} is of a trade that is not there`)
  const refunded = await refundedAtChannel(ctx, payment_id)
  const amount =
    outcome === 'lost' ? lostAmount({ ...dispute, payment: { amount: trade.amount, refunded } }) : dispute.amount
  await changeDispute(ctx, channel_reference, { state: outcome, amount, withheld: [] })
  await dropReports(ctx, 'dispute_lapse', channel_reference)
  await tell(ctx, { about: 'dispute', event: 'closed', channel_reference, outcome })

  let left = trade.amount - refunded - (outcome === 'lost' ? amount : 0)
  for (const attempt of await listAttemptsOfPayment(ctx, payment_id)) {
    if (attempt.state !== 'accepted' && attempt.state !== 'held') continue
    const ref = attempt.attempt_number
    if (attempt.amount > left) {
      await dropReports(ctx, 'refund', ref)
      await carryOut(ctx, { about: 'refund', ref, outcome: 'close', channel_code: channelShapes[method].codes.close })
    } else if (withheld.includes(ref)) {
      await reportAt(ctx, { about: 'refund', ref, outcome: 'succeed', channel_code: '' }, ctx.now)
    }
    if (attempt.amount <= left) left -= attempt.amount
  }
}
