import type { decideOpening } from '@parley/policy/refunds/decide-opening'
import type { Complaint } from '@parley/policy/refunds/sub-reasons'
import { begin } from '../../work/transition.ts'
import type { Context } from '../../work/context.ts'
import { schedule } from '../../jobs/schedule.ts'
import type { PaymentRow } from '../payments/index.ts'
import { originalDestination } from './destination.ts'
import { expireDraft } from './expire-draft.job.ts'
import { refundKind } from './refund-kind.ts'
import type { RefundRow } from './view.ts'

type Opening = Extract<ReturnType<typeof decideOpening>, { ok: true }>

/** Stores a draft and asks for its end, right after the last instant at which it may be submitted. */
export async function openDraft(
  ctx: Context,
  opening: Opening,
  draft: { payment: PaymentRow; complaint: Complaint },
): Promise<RefundRow> {
  const row = await begin(ctx, refundKind, {
    step: opening.step,
    row: {
      ...newRefund(ctx, draft.payment),
      ...draft.complaint,
      submit_by: opening.submit_by,
      decision: opening.decision,
    },
  })
  await schedule(ctx, expireDraft, { ref: row.id, due_at: row.submit_by + 1 })
  return row
}

/** What a refund of this payment begins with, however it is opened. */
export function newRefund(ctx: Context, payment: PaymentRow) {
  return {
    id: ctx.ids.next('ref', ctx.now),
    order_id: payment.order_id,
    payment_id: payment.id,
    user_id: payment.user_id,
    reason: null,
    sub_reason: null,
    channel: null,
    statement: null,
    evidence: [],
    opened_at: ctx.now,
    submit_by: ctx.now,
    submitted_at: null,
    review_due_at: null,
    info_requested_at: null,
    amount: null,
    approved_gross: 0,
    partial: false,
    finding: null,
    destination: originalDestination(payment),
    payout: null,
    failure: null,
    frozen_since: null,
    dispute_id: null,
  } satisfies Partial<RefundRow>
}
