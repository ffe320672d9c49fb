import { explain } from '../kernel/decision.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { Accepted, InvalidTransition } from '../kernel/verdict.ts'
import { refundMachine } from './refund-machine.ts'
import type { RefundStatus, RefundStep } from './refund-machine.ts'

/**
 * Lets a draft lapse whose time is over, and writes down whether another may follow it (4.2.1, INT-01).
 *
 * @example decideLapse({ status: 'draft' }, parameters) // { ok: true, step: { to: 'expired', … }, decision }
 */
export function decideLapse(
  refund: { readonly status: RefundStatus },
  parameters: Parameters,
): Accepted<RefundStep> | InvalidTransition {
  const found = stepOf(refundMachine, { name: 'refund', status: refund.status }, 'expire')
  if (!found.ok) return found
  const decision = explain()
    .clause('4.2.1')
    .interpretation('INT-01')
    .parameter(parameters, 'refund.window.anchor')
    .parameter(parameters, 'refund.window.reopen')
    .step('state before', refund.status, 'text')
    .outcome('refund_expired')
  return { ok: true, step: found.step, decision }
}
