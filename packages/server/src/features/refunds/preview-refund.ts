import { instantText } from '@parley/policy/kernel/instant-text'
import { previewRefund as preview } from '@parley/policy/refunds/preview-refund'
import type { PlatformHandler } from '../../http/handlers.ts'
import { noPaymentToRefund } from './no-payment.ts'
import { loadFacts, paymentToRefund } from './load-facts.ts'
import { originalDestination } from './destination.ts'

export const previewRefund: PlatformHandler<'previewRefund'> = async (ctx, { body }) => {
  const payment = await paymentToRefund(ctx, body.order_id, body.payment_id)
  if (payment === undefined) return noPaymentToRefund(body.order_id)
  const facts = await loadFacts(ctx, payment, null)
  const seen = preview({ facts, reason: body.reason, fault: body.fault ?? 'none' }, ctx.settings, ctx.now)
  return {
    status: 200,
    body: {
      object: 'refund_preview',
      order_id: payment.order_id,
      payment_id: payment.id,
      reason: body.reason,
      as_of: instantText(ctx.now),
      refundable: seen.refundable,
      amount: seen.amount,
      destination: originalDestination(payment),
      problem: seen.problem,
      decision: seen.decision,
    },
  }
}
