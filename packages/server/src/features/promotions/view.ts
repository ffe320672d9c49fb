import type { BackofficeSchemas } from '@parley/contract/backoffice'
import type { PlatformSchemas } from '@parley/contract/platform'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { OfferedPromotion } from '@parley/policy/promotions/promotion'
import type { coupons, promotions } from './table.ts'

export type PromotionRow = typeof promotions.$inferSelect
export type PromotionView = PlatformSchemas['Promotion']
export type CouponRow = typeof coupons.$inferSelect

const limitsOf = ({ max_redemptions, max_per_user }: PromotionRow) => ({
  redemptions: max_redemptions,
  redemptions_per_user: max_per_user,
})

/** A promotion as the API shows it. */
export function viewPromotion(row: PromotionRow): PromotionView {
  return {
    id: row.id,
    object: 'promotion',
    status: row.status,
    name: row.name,
    kind: row.kind,
    eligibility: row.eligibility,
    benefit: row.benefit,
    refund_rule: row.refund_rule,
    limits: limitsOf(row),
    redemptions: row.redemptions,
    starts_at: instantText(row.starts_at),
    ends_at: instantText(row.ends_at),
    policy_version: row.policy_version,
    decision: row.decision,
    history: row.history,
    created_at: instantText(row.created_at),
    updated_at: instantText(row.updated_at),
  }
}

/** A promotion as orders are weighed against it. */
export const offeredPromotion = (row: PromotionRow): OfferedPromotion => ({ ...row, limits: limitsOf(row) })

/** A coupon as the API shows it. */
export function viewCoupon(row: CouponRow): BackofficeSchemas['Coupon'] {
  const { id, promotion_id, code, max_redemptions, redemptions } = row
  const created_at = instantText(row.created_at)
  return { id, object: 'coupon', promotion_id, code, max_redemptions, redemptions, created_at }
}
