import type { DisputeReason } from '@parley/policy/disputes/dispute-reasons'
import { decideDispute } from '@parley/policy/disputes/decide-dispute'
import { decideDisputeEnd } from '@parley/policy/disputes/decide-dispute-end'
import type { Money } from '@parley/policy/kernel/money'
import { schedule, unschedule } from '../../jobs/schedule.ts'
import type { Context } from '../../work/context.ts'
import { advance, begin } from '../../work/transition.ts'
import { findPayment, flagDisputed } from '../payments/index.ts'
import { refundedOf } from '../refunds/index.ts'
import { bookEnd, bookOpening } from './book-dispute.ts'
import { disputeKind } from './dispute-kind.ts'
import { missEvidence } from './miss-evidence.job.ts'
import { findDisputeByReference, findDisputeOfPayment } from './store.ts'

/** What a channel reports about a dispute; `channel_reference` is its own number of it. */
export type DisputeNotification = { channel_reference: string } & (
  | {
      event: 'opened'
      payment_id: string
      reason: DisputeReason
      /** All that remains of the payment unless given. */
      amount?: Money
      /** Epoch ms; the last instant at which the channel takes evidence. */
      evidence_due_at: number
    }
  | { event: 'closed'; outcome: 'won' | 'lost' }
)

/** Takes a channel's word on a dispute. What was told before, or cannot be, changes nothing (INT-37). */
export async function settleDispute(ctx: Context, notification: DisputeNotification): Promise<void> {
  if (notification.event === 'opened') await open(ctx, notification)
  else await close(ctx, notification)
}

async function open(ctx: Context, told: Extract<DisputeNotification, { event: 'opened' }>): Promise<void> {
  const payment = await findPayment(ctx, told.payment_id)
  if (payment === undefined || (told.amount !== undefined && told.amount.currency !== payment.currency)) return
  const facts = {
    method: payment.method,
    paid: payment.status === 'succeeded',
    amount: payment.amount,
    refunded: await refundedOf(ctx, payment.id),
    disputed: (await findDisputeOfPayment(ctx, payment.id)) !== undefined,
  }
  const claim = { payment: facts, reason: told.reason, amount: told.amount?.amount }
  const decided = decideDispute(claim, ctx.settings.parameters)
  if (!decided.ok) return
  const { amount, decision, step } = decided
  const { channel_reference, reason, evidence_due_at } = told
  // Whatever follows from the dispute finds the payment flagged.
  await flagDisputed(ctx, payment, { disputed: true, disputed_amount: amount })
  const dispute = await begin(ctx, disputeKind, {
    step,
    row: {
      id: ctx.ids.next('dsp', ctx.now),
      payment_id: payment.id,
      order_id: payment.order_id,
      user_id: payment.user_id,
      method: payment.method,
      channel_reference,
      reason,
      amount,
      returned_amount: 0,
      claimed_amount: 0,
      currency: payment.currency,
      evidence: [],
      evidence_due_at,
      closed_at: null,
      decision,
    },
  })
  await bookOpening(ctx, dispute)
  await schedule(ctx, missEvidence, { ref: dispute.id, due_at: evidence_due_at + 1 })
}

async function close(ctx: Context, told: Extract<DisputeNotification, { event: 'closed' }>): Promise<void> {
  const dispute = await findDisputeByReference(ctx, told.channel_reference)
  const payment = dispute === undefined ? undefined : await findPayment(ctx, dispute.payment_id)
  if (dispute === undefined || payment === undefined) return
  const refunded = await refundedOf(ctx, payment.id)
  const facts = { status: dispute.status, amount: dispute.amount, payment: { amount: payment.amount, refunded } }
  const decided = decideDisputeEnd(facts, told.outcome, ctx.settings.parameters)
  if (!decided.ok) return
  const { returned, decision, step } = decided
  await flagDisputed(ctx, payment, { disputed: false, disputed_amount: returned })
  await bookEnd(ctx, dispute, { outcome: told.outcome, returned })
  await unschedule(ctx, missEvidence, dispute.id)
  const changes = { returned_amount: returned, closed_at: ctx.now, decision }
  await advance(ctx, disputeKind, { before: dispute, step, changes })
}
