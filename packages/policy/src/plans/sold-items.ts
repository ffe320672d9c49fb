import type { Plan, PlanTier } from './plan.ts'
import { plans } from './plan-table.ts'

/** What a price book may price besides add-ons: a plan, or a service tier of a plan that has tiers (2.S.4). */
export interface SoldItem {
  readonly id: string
  readonly plan: Plan
  readonly pricing: Plan['pricing'] | PlanTier['pricing']
}

/** Everything that plans are sold as, from the smallest plan and its smallest tier to the largest (2.1 to 2.4). */
export const soldItems: readonly SoldItem[] = plans.flatMap((plan): SoldItem[] =>
  plan.tiers.length === 0
    ? [{ id: plan.id, plan, pricing: plan.pricing }]
    : plan.tiers.map(({ id, pricing }) => ({ id, plan, pricing })),
)

/**
 * The ids under which a price book lists a plan.
 * @example itemsOf('pro') // ['pro']
 */
export const itemsOf = (planId: string): readonly string[] =>
  soldItems.filter(({ plan }) => plan.id === planId).map(({ id }) => id)
