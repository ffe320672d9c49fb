import { explain } from '@parley/policy/kernel/decision'
import type { Refusal } from '../../http/reply.ts'

/** Only what was paid can be refunded (4.1.L); an order of somebody else is answered the same way. */
export function noPaymentToRefund(orderId: string): Refusal<'order_not_refundable'> {
  return {
    refused: 'order_not_refundable',
    detail: 'This order has no payment that succeeded. Check the order id, and that the order is paid.',
    decision: explain().clause('4.1.L').step('order', orderId, 'text').outcome('order_not_refundable'),
  }
}
