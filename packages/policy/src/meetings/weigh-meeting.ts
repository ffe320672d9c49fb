import type { Usable } from '../access/refuse-feature.ts'
import { refuseFeature } from '../access/refuse-feature.ts'
import { refuseWithoutTerms } from '../accounts/refuse-without-terms.ts'
import type { Instant } from '../kernel/calendar.ts'
import type { Explanation } from '../kernel/decision.ts'
import type { Parameters } from '../kernel/parameters.ts'
import type { Refused } from '../kernel/verdict.ts'
import type { PlanLimits } from '../plans/plan.ts'
import { limitsOf } from '../plans/plan-scope.ts'
import { findPlan, plans } from '../plans/plan-table.ts'

/** What a meeting asks of the plan of its host. */
export interface MeetingDemand {
  readonly duration_minutes: number
  /** Everybody, the host included. */
  readonly expected_participants: number
  readonly features: readonly string[]
}

/** The host, by whose entitlements a meeting is judged. */
export interface HostFacts {
  readonly accepted_terms: readonly string[]
  readonly entitled: Usable
}

export type MeetingRefusal =
  | 'terms_not_accepted'
  | 'feature_not_entitled'
  | 'participant_limit_exceeded'
  | 'meeting_duration_exceeded'

/** Every meeting is a call, which every plan has (2.1). */
const callFeature = 'video_call'

/**
 * Judges a meeting by what its host may use: the terms (9.2), the call itself and every feature named (2.1 to 2.4), how
 * many take part and for how long. Basic sets no limit to the length unless the operator does (INT-30). A meeting of many
 * needs no feature besides: the number is a matter of `max_participants`, which Basic has as well (2.1, 2.2).
 */
export function weighMeeting(
  { demand, host }: { demand: MeetingDemand; host: HostFacts },
  { parameters, why }: { parameters: Parameters; why: Explanation },
  now: Instant,
): Refused<MeetingRefusal> | null {
  const withoutTerms = refuseWithoutTerms(host.accepted_terms, { parameters, why }, now)
  if (withoutTerms !== null) return withoutTerms
  const { entitled } = host
  const plan = findPlan(entitled.plan_id)
  why.clause(...(plan?.clauses ?? [])).step('plan', entitled.plan_id, 'text')
  if (plan?.pricing === 'free') why.interpretation('INT-30').parameter(parameters, 'plans.basic.max_meeting_minutes')
  const named = demand.features.map((feature, at) => ({ feature, pointer: `/features/${at}` }))
  for (const one of [{ feature: callFeature }, ...named]) {
    const refused = refuseFeature(one, entitled, why)
    if (refused !== null) return refused
  }
  const over = (limit: keyof PlanLimits, asked: number, words: { what: string; unit: 'count' | 'minutes' }) => {
    const allowed = entitled.limits[limit]
    why.step(words.what, asked, words.unit)
    why.step(`${words.what} allowed`, allowed ?? 'no limit', allowed === null ? 'text' : words.unit)
    if (allowed === null || asked <= allowed) return null
    return `${plan?.name.en ?? entitled.plan_id} allows ${allowed} ${words.what}, and ${asked} are planned. ${wider(limit, asked, parameters)}`
  }
  const crowded = over('max_participants', demand.expected_participants, { what: 'participants', unit: 'count' })
  if (crowded !== null) {
    const decision = why.outcome('participant_limit_exceeded')
    const errors = [{ pointer: '/expected_participants', code: 'participant_limit_exceeded', detail: crowded }]
    return { ok: false, refused: 'participant_limit_exceeded', detail: crowded, decision, errors }
  }
  const long = over('max_meeting_minutes', demand.duration_minutes, { what: 'minutes', unit: 'minutes' })
  if (long === null) return null
  const decision = why.outcome('meeting_duration_exceeded')
  const errors = [{ pointer: '/duration_minutes', code: 'meeting_duration_exceeded', detail: long }]
  return { ok: false, refused: 'meeting_duration_exceeded', detail: long, decision, errors }
}

/** The smallest plan that allows so much. */
function wider(limit: keyof PlanLimits, asked: number, parameters: Parameters): string {
  const plan = plans.find((one) => {
    const allowed = limitsOf(one, parameters)[limit]
    return allowed === null || asked <= allowed
  })
  return plan === undefined
    ? 'No plan allows that many; plan for fewer.'
    : `${plan.name.en} does; order it, or plan for fewer.`
}
