import type { PlatformSchemas } from '@parley/contract/platform'
import type { LocalDate } from '../kernel/calendar.ts'

/** What a subscription is of. */
export type SubscriptionTerms = Pick<
  PlatformSchemas['Subscription'],
  'plan_id' | 'tier' | 'interval' | 'seats' | 'add_ons'
>
/** Terms that begin with the next period (INT-34). */
export type ScheduledChange = PlatformSchemas['ScheduledChange']

/** A subscription with what is planned for it. */
export interface ChangingSubscription extends SubscriptionTerms {
  readonly scheduled_change: (SubscriptionTerms & { readonly effective_on: LocalDate }) | null
}

/** The terms out of an object that has more. */
export const termsOf = ({ plan_id, tier, interval, seats, add_ons }: SubscriptionTerms): SubscriptionTerms => ({
  plan_id,
  tier,
  interval,
  seats,
  add_ons: [...add_ons],
})

/**
 * What the next period will be of (INT-34).
 * @example termsAfter({ ...terms, scheduled_change: null }) // the same terms again
 */
export const termsAfter = (subscription: ChangingSubscription): SubscriptionTerms =>
  termsOf(subscription.scheduled_change ?? subscription)

/** Whether two terms are the same; the order of add-ons does not matter. */
export function sameTerms(one: SubscriptionTerms, other: SubscriptionTerms): boolean {
  const text = ({ add_ons, ...rest }: SubscriptionTerms) => JSON.stringify([rest, [...add_ons].toSorted()])
  return text(termsOf(one)) === text(termsOf(other))
}

/**
 * Terms with some of them otherwise. The tier goes with its plan: another plan has none unless one is named (2.S.4).
 * @example otherTerms({ ...terms, plan_id: 'flagship', tier: 'flagship_standard' }, { plan_id: 'pro' }).tier // null
 */
export function otherTerms<Terms extends Pick<SubscriptionTerms, 'plan_id' | 'tier'>>(
  terms: Terms,
  changes: { readonly [Name in keyof Terms]?: Terms[Name] | undefined },
): Terms {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
  const isOtherPlan = changes.plan_id !== undefined && changes.plan_id !== terms.plan_id
  return { ...terms, ...(isOtherPlan ? { tier: null } : {}), ...given }
}
