import type { PlatformSchemas } from '@parley/contract/platform'
import { reckonAccess } from '../access/reckon-access.ts'
import type { AccessFacts } from '../access/reckon-access.ts'
import { startOfDay } from '../kernel/calendar.ts'
import type { Instant, LocalDate } from '../kernel/calendar.ts'
import { instantText } from '../kernel/instant-text.ts'
import type { Parameters } from '../kernel/parameters.ts'
import type { Plan, PlanLimits } from '../plans/plan.ts'
import { planScope } from '../plans/plan-scope.ts'
import { findPlan, planTable, plans } from '../plans/plan-table.ts'

/** A subscription that is active. */
export interface ActiveSubscription {
  readonly id: string
  /** Who bought it; others have a seat of it. */
  readonly user_id: string
  readonly plan_id: string
  readonly tier: string | null
  readonly seats: number
  readonly add_ons: readonly string[]
  readonly period_end: LocalDate
}

export type Entitlements = Omit<PlatformSchemas['Entitlements'], 'id' | 'object' | 'user_id'>

/** What entitlements are reckoned from. */
export interface EntitlementFacts extends AccessFacts {
  readonly user_id: string
  readonly subscriptions: readonly ActiveSubscription[]
}

interface Source {
  readonly plan: Plan
  readonly subscription: ActiveSubscription | null
}

/**
 * What a user may use: the free plan, which everybody has (2.1), and on top of it the plans and add-ons of the active
 * subscriptions (2.2 to 2.4). The widest limit of all holds. What of it may not be used now stands beside it (INT-44).
 */
export function reckonEntitlements(
  { user_id, subscriptions, ...access }: EntitlementFacts,
  parameters: Parameters,
  now: Instant,
): Entitlements {
  const bought = subscriptions.flatMap((subscription): Source[] => {
    const plan = findPlan(subscription.plan_id)
    return plan === undefined ? [] : [{ plan, subscription }]
  })
  const sources: readonly Source[] = [{ plan: planTable.basic, subscription: null }, ...bought]
  const scopes = sources.map(({ plan, subscription }) =>
    planScope({ plan, tier: subscription?.tier ?? null, add_ons: subscription?.add_ons ?? [] }, parameters),
  )
  const features = [...new Set(scopes.flatMap((scope) => scope.features))]
  return {
    plan_id: highest(sources.map(({ plan }) => plan)).id,
    features,
    limits: scopes.map(({ limits }) => limits).reduce(widest),
    ...reckonAccess(features, access, now),
    sources: sources.map((source) => viewSource(source, user_id)),
  }
}

function viewSource({ plan, subscription }: Source, userId: string): Entitlements['sources'][number] {
  if (subscription === null) {
    return {
      kind: 'free_plan',
      plan_id: plan.id,
      tier: null,
      subscription_id: null,
      seats: 1,
      add_ons: [],
      until: null,
    }
  }
  return {
    kind: subscription.user_id === userId ? 'subscription' : 'seat',
    plan_id: plan.id,
    tier: subscription.tier,
    subscription_id: subscription.id,
    seats: subscription.user_id === userId ? subscription.seats : 1,
    add_ons: [...subscription.add_ons],
    until: instantText(startOfDay(subscription.period_end)),
  }
}

function highest(held: readonly Plan[]): Plan {
  return plans.findLast((plan) => held.includes(plan)) ?? planTable.basic
}

function widest(one: PlanLimits, other: PlanLimits): PlanLimits {
  return {
    max_participants: wider(one.max_participants, other.max_participants),
    max_meeting_minutes: wider(one.max_meeting_minutes, other.max_meeting_minutes),
    cloud_recording_gb: wider(one.cloud_recording_gb, other.cloud_recording_gb),
  }
}

/** `null` sets no limit, so it is wider than any number. */
function wider(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : Math.max(one, other)
}
