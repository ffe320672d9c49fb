import type { PlatformSchemas } from '@parley/contract/platform'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { subscriptions } from './table.ts'

export type SubscriptionRow = typeof subscriptions.$inferSelect
export type SubscriptionView = PlatformSchemas['Subscription']

/** A subscription as the API shows it. */
export function viewSubscription(row: SubscriptionRow): SubscriptionView {
  return {
    id: row.id,
    object: 'subscription',
    status: row.status,
    user_id: row.user_id,
    order_id: row.order_id,
    payment_id: row.payment_id,
    plan_id: row.plan_id,
    interval: row.interval,
    seats: row.seats,
    add_ons: row.add_ons,
    period_start: row.period_start,
    period_end: row.period_end,
    ended_at: row.ended_at === null ? null : instantText(row.ended_at),
    ended_by: row.ended_by,
    policy_version: row.policy_version,
    decision: row.decision,
    history: row.history,
    created_at: instantText(row.created_at),
    updated_at: instantText(row.updated_at),
  }
}
