import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { PlatformSchemas } from '@parley/contract/platform'
import { json, objectColumns } from '../../db/columns.ts'

type Promotion = PlatformSchemas['Promotion']

export const promotions = sqliteTable('promotions', {
  ...objectColumns(),
  status: text().$type<PlatformSchemas['PromotionStatus']>().notNull(),
  name: json<Promotion['name']>().notNull(),
  kind: text().$type<PlatformSchemas['PromotionKind']>().notNull(),
  eligibility: json<Promotion['eligibility']>().notNull(),
  benefit: json<Promotion['benefit']>().notNull(),
  refund_rule: json<Promotion['refund_rule']>(),
  /** Null sets no limit. */
  max_redemptions: integer(),
  max_per_user: integer(),
  /** Orders that hold it or were paid with it; written only where it is below the limit. */
  redemptions: integer().notNull(),
  starts_at: integer().notNull(),
  ends_at: integer().notNull(),
  decision: json<PlatformSchemas['Decision']>().notNull(),
})

export const coupons = sqliteTable(
  'coupons',
  {
    id: text().primaryKey(),
    promotion_id: text().notNull(),
    /** In capitals. */
    code: text().notNull().unique(),
    /** Null sets no limit beside that of the promotion. */
    max_redemptions: integer(),
    redemptions: integer().notNull(),
    created_at: integer().notNull(),
  },
  (table) => [index('coupons_by_promotion').on(table.promotion_id, table.id)],
)

/** Which order holds a promotion, was paid with it, or gave it back. */
export const redemptions = sqliteTable(
  'redemptions',
  {
    order_id: text().primaryKey(),
    promotion_id: text().notNull(),
    /** Null where the order named a campaign. */
    coupon_id: text(),
    user_id: text().notNull(),
    status: text().$type<'reserved' | 'kept' | 'released'>().notNull(),
    /** Which of a user's so many it is, from 0; null where there is no limit, or it was given back. */
    slot: integer(),
    reserved_at: integer().notNull(),
  },
  (table) => [uniqueIndex('redemptions_once').on(table.promotion_id, table.user_id, table.slot)],
)
