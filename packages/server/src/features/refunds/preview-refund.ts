import { instantText } from '@parley/policy/kernel/instant-text'
import { previewRefund as preview } from '@parley/policy/refunds/preview-refund'
import { refuseSubReason } from '@parley/policy/refunds/sub-reasons'
import type { PlatformHandler } from '../../http/handlers.ts'
import { admitToOrder } from './applicant.ts'
import { noPaymentToRefund } from './no-payment.ts'
import { loadFacts, paymentToRefund } from './load-facts.ts'
import { originalDestination } from './destination.ts'

export const previewRefund: PlatformHandler<'previewRefund'> = async (ctx, { body }) => {
  const { reason, sub_reason = null } = body
  const mismatch = refuseSubReason({ reason, sub_reason })
  if (mismatch !== null) return mismatch
  const admitted = await admitToOrder(ctx, body.order_id)
  if (!admitted.ok) return admitted
  const { records } = admitted
  const payment = await paymentToRefund(records, body.order_id, body.payment_id)
  if (payment === undefined) return noPaymentToRefund(body.order_id)
  const facts = await loadFacts(records, payment, null)
  const seen = preview({ facts, reason, sub_reason, fault: body.fault ?? 'none' }, ctx.settings, ctx.now)
  return {
    status: 200,
    body: {
      object: 'refund_preview',
      order_id: payment.order_id,
      payment_id: payment.id,
      reason,
      sub_reason,
      as_of: instantText(ctx.now),
      refundable: seen.refundable,
      amount: seen.amount,
      destination: originalDestination(payment),
      problem: seen.problem,
      decision: seen.decision,
    },
  }
}
