import type { Parameters } from '../kernel/parameters.ts'
import { addOnsOf } from './add-on-table.ts'
import type { Plan, PlanLimits } from './plan.ts'
import { findPlan, findTier, planTable } from './plan-table.ts'

/** What a user may do on a plan. */
export interface PlanScope {
  readonly features: readonly string[]
  readonly limits: PlanLimits
}

/** What was bought, by its ids. */
export interface BoughtService {
  readonly plan_id: string
  /** The service tier; null for a plan that has none (2.S.4). */
  readonly tier: string | null
  readonly add_ons: readonly string[]
}

/**
 * The features of a plan with those of the plans that it includes, from the smallest on (2.2 to 2.4).
 * @example featuresOf(planTable.basic) // ['video_call', 'screen_sharing']
 */
export function featuresOf(plan: Plan): readonly string[] {
  return [...(plan.includes === null ? [] : featuresOf(planTable[plan.includes])), ...plan.adds]
}

/**
 * The limits of a plan. A meeting on the free plan is as long as `plans.basic.max_meeting_minutes` allows: without a limit
 * unless an operator sets one (2.1, INT-30).
 */
export function limitsOf(plan: Plan, parameters: Parameters): PlanLimits {
  if (plan.pricing !== 'free') return plan.limits
  return { ...plan.limits, max_meeting_minutes: parameters['plans.basic.max_meeting_minutes'] }
}

/**
 * What a plan grants together with its service tier (2.S.4) and add-ons (2.S.2). Add-ons that the plan does not offer
 * grant nothing.
 * @example planScope({ plan: planTable.pro, add_ons: ['webinar_500'] }, parameters).features.includes('webinar') // true
 */
export function planScope(
  { plan, tier = null, add_ons }: { plan: Plan; tier?: string | null; add_ons: readonly string[] },
  parameters: Parameters,
): PlanScope {
  const chosen = addOnsOf(plan.id).filter(({ id }) => add_ons.includes(id))
  const limits = limitsOf(plan, parameters)
  const added = chosen.reduce((sum, addOn) => sum + addOn.cloud_recording_gb, 0)
  return {
    features: grantedBy(plan, { tier, add_ons }),
    limits: {
      ...limits,
      cloud_recording_gb: limits.cloud_recording_gb === null ? null : limits.cloud_recording_gb + added,
    },
  }
}

/**
 * The features that an order bought, by the ids that it holds: those of the plan, of its service tier, and of the add-ons.
 * @example featuresBought({ plan_id: 'pro', tier: null, add_ons: ['webinar_500'] }).includes('webinar') // true
 */
export function featuresBought(bought: BoughtService): readonly string[] {
  const plan = findPlan(bought.plan_id)
  return plan === undefined ? [] : grantedBy(plan, bought)
}

function grantedBy(plan: Plan, { tier, add_ons }: Pick<BoughtService, 'tier' | 'add_ons'>): readonly string[] {
  const chosen = addOnsOf(plan.id).filter(({ id }) => add_ons.includes(id))
  const extra = [...(findTier(plan, tier)?.features ?? []), ...chosen.flatMap(({ adds }) => adds)]
  return [...new Set([...featuresOf(plan), ...extra])]
}
