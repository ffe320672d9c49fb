import { explain } from '../kernel/decision.ts'
import type { Parameters } from '../kernel/parameters.ts'
import type { Refused } from '../kernel/verdict.ts'

/**
 * What a user has to do with an order: paid it, administers the subscription that it bought, or uses a seat of that.
 */
export type ApplicantRole = 'payer' | 'org_admin' | 'member'

/** Whether such a user may apply for a refund of the order (4.2.1, INT-42). */
export function mayApply(role: ApplicantRole, parameters: Parameters): boolean {
  return parameters['authz.refund'].includes(role)
}

/**
 * Refuses users who may not apply for a refund of the order, although it concerns them (4.2.1, INT-42).
 *
 * @example refuseApplicant('member', defaultParameters)?.refused // 'refund_applicant_not_allowed'
 */
export function refuseApplicant(
  role: ApplicantRole,
  parameters: Parameters,
): Refused<'refund_applicant_not_allowed'> | null {
  if (mayApply(role, parameters)) return null
  const allowed = parameters['authz.refund'].join(', ')
  const why = explain()
    .clause('4.2.1')
    .interpretation('INT-42')
    .parameter(parameters, 'authz.refund')
    .step('applicant', role, 'text')
  return {
    ok: false,
    refused: 'refund_applicant_not_allowed',
    detail:
      allowed === ''
        ? 'No user applies for refunds here by themselves. Ask customer service to do it.'
        : `As ${role} you may not apply for a refund of this order. Ask whoever may: ${allowed}.`,
    decision: why.outcome('refund_applicant_not_allowed'),
  }
}
