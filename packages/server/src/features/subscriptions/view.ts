import type { PlatformSchemas } from '@parley/contract/platform'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { RenewalState } from './renewal-state.ts'
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
    tier: row.tier,
    interval: row.interval,
    seats: row.seats,
    add_ons: row.add_ons,
    period_start: row.period_start,
    period_end: row.period_end,
    scheduled_change: row.scheduled_change,
    auto_renew: row.auto_renew,
    renewal: row.renewal === null ? null : viewRenewal(row.renewal),
    ended_at: textOrNull(row.ended_at),
    ended_by: row.ended_by,
    policy_version: row.policy_version,
    decision: row.decision,
    history: row.history,
    created_at: instantText(row.created_at),
    updated_at: instantText(row.updated_at),
  }
}

function viewRenewal(renewal: RenewalState): PlatformSchemas['Renewal'] {
  const { method, payment_method_id, mandate_digest, notice_at, charge_at, announced, grace_until } = renewal
  return {
    method,
    payment_method_id,
    mandate_digest,
    notice_at: instantText(notice_at),
    charge_at: textOrNull(charge_at),
    announced:
      announced === null
        ? null
        : {
            amount: announced.amount,
            price_book_version: announced.price_book_version,
            previous_amount: announced.previous_amount,
            price_changed: announced.price_changed,
            at: instantText(announced.at),
          },
    order_id: renewal.order_id,
    attempts: renewal.attempts,
    grace_until: textOrNull(grace_until),
  }
}

const textOrNull = (instant: number | null): string | null => (instant === null ? null : instantText(instant))
