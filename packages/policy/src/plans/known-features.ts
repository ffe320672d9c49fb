import { addOnTable } from './add-on-table.ts'
import { plans } from './plan-table.ts'

const known: ReadonlySet<string> = new Set([
  ...plans.flatMap(({ adds, tiers }) => [...adds, ...tiers.flatMap(({ features }) => features)]),
  ...Object.values(addOnTable).flatMap(({ adds }) => adds),
])

/**
 * Whether any plan, tier or add-on has a feature (2.1 to 2.4, 2.S.2).
 *
 * @example isKnownFeature('webinar') // true
 */
export function isKnownFeature(feature: string): boolean {
  return known.has(feature)
}
