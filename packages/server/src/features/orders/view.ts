import type { PlatformSchemas } from '@parley/contract/platform'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { orders } from './table.ts'

export type OrderRow = typeof orders.$inferSelect
export type OrderView = PlatformSchemas['Order']

/** An order as the API shows it. */
export function viewOrder(row: OrderRow): OrderView {
  return {
    id: row.id,
    object: 'order',
    status: row.status,
    user_id: row.user_id,
    purpose: row.purpose,
    subscription_id: row.subscription_id,
    quote_id: row.quote_id,
    plan_id: row.plan_id,
    tier: row.tier,
    interval: row.interval,
    seats: row.seats,
    add_ons: row.add_ons,
    region: row.region,
    price_book_version: row.price_book_version,
    lines: row.lines,
    promotion: row.promotion,
    service_credit: { amount: row.service_credit, currency: row.currency },
    amount: { amount: row.amount, currency: row.currency },
    method: row.method,
    entry: row.entry,
    confirmation_digest: row.confirmation_digest,
    expires_at: instantText(row.expires_at),
    paid_by: row.paid_by,
    refunded_amount: { amount: row.refunded_amount, currency: row.currency },
    policy_version: row.policy_version,
    decision: row.decision,
    history: row.history,
    created_at: instantText(row.created_at),
    updated_at: instantText(row.updated_at),
  }
}
