import { instantText } from '@parley/policy/kernel/instant-text'
import { previewRefund as preview } from '@parley/policy/refunds/preview-refund'
import { refuseSubReason } from '@parley/policy/refunds/sub-reasons'
import type { PlatformHandler } from '../../http/handlers.ts'
import { admitToOrder } from './applicant.ts'
import { findRefundCase } from './find-refund-case.ts'
import { noPaymentToRefund } from './no-payment.ts'

export const previewRefund: PlatformHandler<'previewRefund'> = async (ctx, { body }) => {
  const { reason, sub_reason = null } = body
  const mismatch = refuseSubReason({ reason, sub_reason })
  if (mismatch !== null) return mismatch
  const admitted = await admitToOrder(ctx, body.order_id)
  if (!admitted.ok) return admitted
  const { records } = admitted
  const found = await findRefundCase(records, body)
  if (found === undefined) return noPaymentToRefund(body.order_id)
  const { facts, destination } = found
  const seen = preview({ facts, reason, sub_reason, fault: body.fault ?? 'none' }, ctx.settings, ctx.now)
  return {
    status: 200,
    body: {
      object: 'refund_preview',
      order_id: facts.order_id,
      payment_id: facts.payment.id,
      reason,
      sub_reason,
      as_of: instantText(ctx.now),
      refundable: seen.refundable,
      amount: seen.amount,
      destination,
      problem: seen.problem,
      decision: seen.decision,
    },
  }
}
