import type { PlatformSchemas } from '@parley/contract/platform'
import type { Explanation } from '../kernel/decision.ts'
import type { Refused } from '../kernel/verdict.ts'
import { offerOf } from '../plans/known-feature.ts'
import { findPlan } from '../plans/plan-table.ts'

/** What a user was granted, and what of it is turned off. */
export type Usable = Pick<
  PlatformSchemas['Entitlements'],
  'plan_id' | 'features' | 'limits' | 'blocked_features' | 'access_reasons'
>

/**
 * Refuses a feature that the user was not granted (2.1 to 2.4), or that is turned off for now (INT-44); `null` where it
 * may be used.
 * @param pointer to the feature in the body of the call; none where it is not named there
 */
export function refuseFeature(
  { feature, pointer }: { feature: string; pointer?: string },
  entitled: Usable,
  why: Explanation,
): Refused<'feature_not_entitled'> | null {
  const granted = entitled.features.includes(feature)
  if (granted && !entitled.blocked_features.includes(feature)) return null
  const plan = findPlan(entitled.plan_id)
  why.clause(...(plan?.clauses ?? [])).step('feature', feature, 'text')
  const detail = granted ? blocked(feature, entitled) : notGranted(feature, plan?.name.en ?? entitled.plan_id)
  if (granted) why.interpretation('INT-44')
  const errors = pointer === undefined ? [] : [{ pointer, code: 'feature_not_entitled', detail }]
  return {
    ok: false,
    refused: 'feature_not_entitled',
    detail,
    decision: why.outcome('feature_not_entitled'),
    ...(errors.length === 0 ? {} : { errors }),
  }
}

function notGranted(feature: string, plan: string): string {
  return `${plan} has no ${feature}. ${offerOf(feature)}; order it first, or leave the feature out.`
}

function blocked(feature: string, { access_reasons }: Usable): string {
  const ends = access_reasons.map(({ until }) => until)
  const last = ends.includes(null)
    ? undefined
    : ends
        .flatMap((until) => until ?? [])
        .toSorted()
        .at(-1)
  const until = last === undefined ? 'for now' : `until ${last}`
  return `${feature} is turned off ${until}. access_reasons of the entitlements say why.`
}
