import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { PlatformSchemas } from '@parley/contract/platform'
import { json, objectColumns } from '../../db/columns.ts'

type Schemas = PlatformSchemas

export const refunds = sqliteTable(
  'refunds',
  {
    ...objectColumns(),
    status: text().$type<Schemas['RefundStatus']>().notNull(),
    order_id: text().notNull(),
    payment_id: text().notNull(),
    user_id: text().notNull(),
    reason: text().$type<Schemas['RefundReason']>(),
    sub_reason: text().$type<Schemas['RefundSubReason']>(),
    channel: text().$type<Schemas['RefundChannel']>(),
    statement: text(),
    evidence: json<Schemas['RefundEvidence'][]>().notNull(),
    opened_at: integer().notNull(),
    submit_by: integer().notNull(),
    submitted_at: integer(),
    /** When the review target ends, and since when the review waits for the applicant. */
    review_due_at: integer(),
    info_requested_at: integer(),
    amount: json<Schemas['RefundAmount'] | null>().notNull(),
    /** Gross of an approved refund in minor units, 0 before; what later refunds of the payment are reckoned against. */
    approved_gross: integer().notNull(),
    /** Less was approved than was reckoned. */
    partial: integer({ mode: 'boolean' }).notNull(),
    finding: json<Schemas['RefundFinding'] | null>().notNull(),
    destination: json<Schemas['RefundDestination']>().notNull(),
    payout: json<Payout | null>().notNull(),
    failure: json<Schemas['ChannelFailure'] | null>().notNull(),
    /** Since when a dispute of the payment holds it, and which one. */
    frozen_since: integer(),
    dispute_id: text(),
    decision: json<Schemas['Decision']>().notNull(),
  },
  (table) => [
    index('refunds_by_order').on(table.order_id, table.id),
    index('refunds_by_payment').on(table.payment_id, table.id),
    index('refunds_by_user').on(table.user_id, table.id),
  ],
)

/** The payout as kept; instants are epoch ms. */
export interface Payout {
  due_at: number
  due_date: string
  provisional: boolean
  /** The working days counted, for resuming after a pause. */
  counted: string[]
  initiated_at: number | null
  credited_at: number | null
  attempts: number
  /** When credited money came back last, and when the payout became late. */
  returned_at: number | null
  breached_at: number | null
  /** Since when it waits for the reversal of an invoice. */
  held_since: number | null
  paused_since: number | null
}
