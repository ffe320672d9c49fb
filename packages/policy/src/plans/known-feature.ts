import { addOnTable } from './add-on-table.ts'
import { featuresOf } from './plan-scope.ts'
import { plans } from './plan-table.ts'

const addOns = Object.values(addOnTable)

/** Every feature that a plan, one of its tiers or an add-on grants (2.1 to 2.4). */
export const knownFeatures: readonly string[] = [
  ...new Set([
    ...plans.flatMap((plan) => [...plan.adds, ...plan.tiers.flatMap(({ features }) => features)]),
    ...addOns.flatMap(({ adds }) => adds),
  ]),
]

/**
 * Who offers a feature, in words: the smallest plan that has it, and add-ons.
 * @example offerOf('webinar') // 'Flagship has it, and so has the add-on webinar_500 of Pro'
 */
export function offerOf(feature: string): string {
  const plan = plans.find((one) => featuresOf(one).includes(feature))
  const tier = plans.flatMap(({ tiers }) => tiers).find(({ features }) => features.includes(feature))
  const addOn = addOns.find(({ adds }) => adds.includes(feature))
  const holder = plan ?? tier
  if (holder === undefined) return 'No plan has it'
  if (addOn === undefined) return `${holder.name.en} has it`
  const base = plans.find(({ id }) => id === addOn.plan_id)
  return `${holder.name.en} has it, and so has the add-on ${addOn.id} of ${base?.name.en}`
}
