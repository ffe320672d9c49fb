import type { PlatformSchemas } from '@parley/contract/platform'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { quotes } from './table.ts'

export type QuoteRow = typeof quotes.$inferSelect
export type QuoteView = PlatformSchemas['Quote']

/** A quote as the API shows it. */
export function viewQuote(row: QuoteRow): QuoteView {
  return {
    id: row.id,
    object: 'quote',
    status: row.status,
    user_id: row.user_id,
    plan_id: row.plan_id,
    tier: row.tier,
    interval: row.interval,
    seats: row.seats,
    needs: row.needs,
    region: row.region,
    offer: row.offer,
    earlier_offers: row.earlier_offers,
    order_id: row.order_id,
    policy_version: row.policy_version,
    decision: row.decision,
    history: row.history,
    created_at: instantText(row.created_at),
    updated_at: instantText(row.updated_at),
  }
}
