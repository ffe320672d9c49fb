import { decideDispute } from '@parley/policy/disputes/decide-dispute'
import type { DisputeReason } from '@parley/policy/disputes/dispute-reasons'
import { addDuration } from '@parley/policy/kernel/duration'
import type { Context } from '@parley/server/work/context'
import { reportAt } from './play-steps.ts'
import { channelShapes } from './simulated-channels.ts'
import { addDispute, findDisputeOfTrade } from './store.ts'
import type { ChannelDisputeRow, TradeRow } from './store.ts'
import { refundedAtChannel } from './refunded-at-channel.ts'
import { tell } from './tell.ts'

/** What a payer goes to the channel with. */
export interface Complaint {
  reason: DisputeReason
  /** Minor units; all that the channel holds of the payment unless given. */
  amount?: number | undefined
  /** How long the channel waits for evidence, ISO 8601; its usual time unless given. */
  evidence_due?: string | undefined
}

type Opening = { ok: true; dispute: ChannelDisputeRow } | Extract<ReturnType<typeof decideDispute>, { ok: false }>

/** Takes a dispute on by what the channel's own books say, and tells the platform. */
export async function disputeTrade(ctx: Context, trade: TradeRow, complaint: Complaint): Promise<Opening> {
  const { payment_id, method, currency } = trade
  const { reason, amount, evidence_due = channelShapes[method].evidenceWithin } = complaint
  const payment = {
    method,
    paid: trade.state === 'paid',
    amount: trade.amount,
    refunded: await refundedAtChannel(ctx, payment_id),
    disputed: (await findDisputeOfTrade(ctx, payment_id)) !== undefined,
  }
  const decided = decideDispute({ payment, reason, amount }, ctx.settings.parameters)
  if (!decided.ok) return decided
  const channel_reference = ctx.ids.next('chd', ctx.now)
  const dispute: ChannelDisputeRow = {
    channel_reference,
    payment_id,
    method,
    state: 'open',
    reason,
    amount: decided.amount,
    currency,
    evidence: [],
    evidence_due_at: addDuration(ctx.now, evidence_due),
    withheld: [],
    created_at: ctx.now,
  }
  await addDispute(ctx, dispute)
  await tell(ctx, {
    about: 'dispute',
    event: 'opened',
    channel_reference,
    payment_id,
    reason,
    amount: { amount: dispute.amount, currency },
    evidence_due_at: dispute.evidence_due_at,
  })
  const lapse = { about: 'dispute_lapse', ref: channel_reference, outcome: 'lost', channel_code: '' } as const
  // Right after the platform has noted that nobody answered.
  await reportAt(ctx, lapse, dispute.evidence_due_at + 1)
  return { ok: true, dispute }
}
