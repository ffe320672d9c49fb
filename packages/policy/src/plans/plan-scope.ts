import type { Parameters } from '../kernel/parameters.ts'
import { addOnsOf } from './add-on-table.ts'
import type { Plan, PlanLimits } from './plan.ts'
import { findPlan, planTable } from './plan-table.ts'

/** What a user may do on a plan. */
export interface PlanScope {
  readonly features: readonly string[]
  readonly limits: PlanLimits
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
 * What a plan grants together with add-ons (2.S.2). Add-ons that the plan does not offer grant nothing.
 * @example planScope({ plan: planTable.pro, add_ons: ['webinar_500'] }, parameters).features.includes('webinar') // true
 */
export function planScope(
  { plan, add_ons }: { plan: Plan; add_ons: readonly string[] },
  parameters: Parameters,
): PlanScope {
  const chosen = addOnsOf(plan.id).filter(({ id }) => add_ons.includes(id))
  const limits = limitsOf(plan, parameters)
  const added = chosen.reduce((sum, addOn) => sum + addOn.cloud_recording_gb, 0)
  return {
    features: [...new Set([...featuresOf(plan), ...chosen.flatMap((addOn) => addOn.adds)])],
    limits: {
      ...limits,
      cloud_recording_gb: limits.cloud_recording_gb === null ? null : limits.cloud_recording_gb + added,
    },
  }
}

/**
 * The features that an order bought, by the ids that it holds: those of the plan, of all its tiers, and of the add-ons.
 * @example featuresBought('pro', ['webinar_500']).includes('webinar') // true
 */
export function featuresBought(planId: string, addOns: readonly string[]): readonly string[] {
  const plan = findPlan(planId)
  if (plan === undefined) return []
  const chosen = addOnsOf(plan.id).filter(({ id }) => addOns.includes(id))
  const extra = [...plan.tiers.flatMap(({ features }) => features), ...chosen.flatMap(({ adds }) => adds)]
  return [...new Set([...featuresOf(plan), ...extra])]
}
