import type { PlatformSchemas } from '@parley/contract/platform'
import { decideGrant } from '@parley/policy/refunds/decide-grant'
import type { GrantCause } from '@parley/policy/refunds/decide-grant'
import { decideOpening } from '@parley/policy/refunds/decide-opening'
import type { Context, Reaction } from '../../work/context.ts'
import { begin } from '../../work/transition.ts'
import { findPayment, listSucceededPayments } from '../payments/index.ts'
import type { PaymentRow } from '../payments/index.ts'
import { systemReceipt } from './collect-evidence.ts'
import { bookApproval } from './book-payout.ts'
import { loadFacts } from './load-facts.ts'
import { newPayout } from './new-payout.ts'
import { newRefund, openDraft } from './open-draft.ts'
import { refundKind } from './refund-kind.ts'
import { schedulePayout } from './schedule-payout.ts'

/** INT-32: money that came after the order's end goes back by itself, unless the policy reopens the order for it. */
export const refundLatePayment: Reaction = async (ctx, event) => {
  const { id } = event.object as PlatformSchemas['Order']
  const late = (await listSucceededPayments(ctx, id)).findLast((payment) => payment.late)
  if (late !== undefined) await grant(ctx, late, 'late_payment')
}

/** 4.1.2: a second payment opens a draft with a receipt, or goes back by itself where the policy says so (INT-18). */
export const refundDuplicate: Reaction = async (ctx, event) => {
  const payment = await findPayment(ctx, event.object_id)
  if (payment === undefined) return
  if (ctx.settings.parameters['duplicate.auto_refund']) return grant(ctx, payment, 'duplicate_payment')
  const complaint = { reason: 'duplicate_payment', sub_reason: 'same_order_paid_twice' } as const
  const facts = await loadFacts(ctx, payment, null)
  const opening = decideOpening({ facts, complaint }, ctx.settings.parameters, ctx.now)
  // With a refund of the order open already, the user applies for this one after it.
  if (opening.ok) await openDraft(ctx, opening, { payment, complaint })
}

async function grant(ctx: Context, payment: PaymentRow, cause: GrantCause): Promise<void> {
  const { step, decision, amount, deadline } = decideGrant(
    { facts: await loadFacts(ctx, payment, null), cause },
    ctx.settings,
    ctx.now,
  )
  const refund = await begin(ctx, refundKind, {
    step,
    row: {
      ...newRefund(ctx, payment),
      reason: 'duplicate_payment',
      evidence: [systemReceipt(payment.id)],
      amount,
      approved_gross: amount.gross.amount,
      payout: newPayout(deadline),
      decision,
    },
  })
  await bookApproval(ctx, refund.id, amount)
  await schedulePayout(ctx, refund)
}
