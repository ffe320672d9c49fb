import { explain } from '../kernel/decision.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { InvalidTransition } from '../kernel/verdict.ts'
import type { RepaidOrder, Return, ReturnedMoney } from './decide-return.ts'
import { orderMachine } from './order-machine.ts'

/**
 * What a refund does to its order that had reached the payer and came back: the order shows it no more, and is paid
 * again where nothing else went back (4.2.3, 4.4.1, INT-09). `null` for a refund that the order never showed, of money
 * that did not pay it.
 */
export function decideRefundReturn(order: RepaidOrder, refund: ReturnedMoney): Return | InvalidTransition | null {
  if (order.paid_by !== refund.payment_id) return null
  const refunded_gross = Math.max(0, order.refunded_gross - refund.gross)
  const event = refunded_gross === 0 ? 'return_all' : 'return_part'
  const found = stepOf(orderMachine, { name: 'order', status: order.status }, event)
  if (!found.ok) return found
  const decision = explain()
    .clause(...found.step.clauses)
    .interpretation(...(found.step.interpretations ?? []))
    .step('paid', order.amount, 'fen')
    .step('came back', refund.net, 'fen')
    .step('taken off by refunds', refunded_gross, 'fen')
    .outcome(`order_${found.step.to}`)
  const refunded_amount = refunded_gross === 0 ? 0 : Math.max(0, order.refunded_amount - refund.net)
  return { ok: true, step: found.step, decision, refunded_gross, refunded_amount }
}
