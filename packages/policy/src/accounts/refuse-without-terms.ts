import type { Instant } from '../kernel/calendar.ts'
import type { Explanation } from '../kernel/decision.ts'
import type { Parameters } from '../kernel/parameters.ts'
import type { Refused } from '../kernel/verdict.ts'
import { termsStanding } from './terms-standing.ts'
import { termsVersions } from './terms-versions.ts'

/**
 * Refuses the use of the service to a user who has not accepted the terms, or not their last material change in time
 * (9.2, INT-39); `null` where nothing stands in the way.
 * @param accepted versions of the terms of service that the user accepted
 */
export function refuseWithoutTerms(
  accepted: readonly string[],
  { parameters, why }: { parameters: Parameters; why: Explanation },
  now: Instant,
): Refused<'terms_not_accepted'> | null {
  const standing = termsStanding(accepted, { versions: termsVersions, parameters }, now)
  why.clause('9.2').step('terms of service', standing, 'text')
  if (standing === 'accepted') return null
  why.interpretation('INT-39').parameter(parameters, 'terms.reaccept').parameter(parameters, 'terms.grace')
  if (standing === 'grace') return null
  const current = termsVersions.at(-1)?.version ?? ''
  const detail = `The user has not accepted version ${current} of the terms of service. Record it with POST /v1/users/{user_id}/terms_acceptances first.`
  return { ok: false, refused: 'terms_not_accepted', detail, decision: why.outcome('terms_not_accepted') }
}
