import type { BackofficeSchemas } from '@parley/contract/backoffice'
import { explain } from '../kernel/decision.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { Accepted, InvalidTransition } from '../kernel/verdict.ts'
import { refundMachine } from './refund-machine.ts'
import type { RefundStatus, RefundStep } from './refund-machine.ts'

/** Rejects an application: with the clause it rests on and an explanation for the applicant (4.2.3, 4.3.2, 4.E). */
export function decideRejection(
  refund: { readonly status: RefundStatus },
  rejection: BackofficeSchemas['RefundRejection'],
): Accepted<RefundStep> | InvalidTransition {
  const found = stepOf(refundMachine, { name: 'refund', status: refund.status }, 'reject')
  if (!found.ok) return found
  const { clause, explanation } = rejection
  const why = explain().clause('4.2.3', clause)
  if (rejection.finding !== undefined) why.step('fault', rejection.finding.fault, 'text')
  const decision = why.step('explanation', explanation, 'text').outcome('refund_rejected')
  return { ok: true, step: { ...found.step, clauses: ['4.2.3', clause] }, decision }
}
