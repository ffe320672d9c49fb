import { explain } from '../kernel/decision.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { Accepted, InvalidTransition } from '../kernel/verdict.ts'
import { paymentMachine } from './payment-machine.ts'
import type { PaymentStatus, PaymentStep } from './payment-machine.ts'

/** Closes a payment that its channel says is unpaid, once its order has ended (INT-32). */
export function decideClosing(payment: { readonly status: PaymentStatus }): Accepted<PaymentStep> | InvalidTransition {
  const found = stepOf(paymentMachine, { name: 'payment', status: payment.status }, 'close')
  if (!found.ok) return found
  const why = explain()
    .clause(...found.step.clauses)
    .interpretation('INT-32')
    .step('state before', payment.status, 'text')
  return { ok: true, step: found.step, decision: why.outcome('payment_closed') }
}
