import { instantText } from '@parley/policy/kernel/instant-text'
import { previewRefund as preview } from '@parley/policy/refunds/preview-refund'
import type { PlatformHandler } from '../../http/handlers.ts'
import { findRefundCase } from './find-refund-case.ts'
import { noPaymentToRefund } from './no-payment.ts'

export const previewRefund: PlatformHandler<'previewRefund'> = async (ctx, { body }) => {
  const found = await findRefundCase(ctx, body)
  if (found === undefined) return noPaymentToRefund(body.order_id)
  const { facts, destination } = found
  const seen = preview({ facts, reason: body.reason, fault: body.fault ?? 'none' }, ctx.settings, ctx.now)
  return {
    status: 200,
    body: {
      object: 'refund_preview',
      order_id: facts.order_id,
      payment_id: facts.payment.id,
      reason: body.reason,
      as_of: instantText(ctx.now),
      refundable: seen.refundable,
      amount: seen.amount,
      destination,
      problem: seen.problem,
      decision: seen.decision,
    },
  }
}
