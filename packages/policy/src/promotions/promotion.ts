import type { PlatformSchemas } from '@parley/contract/platform'
import type { Instant } from '../kernel/calendar.ts'
import type { PromotionStatus } from './promotion-machine.ts'

type Schema = PlatformSchemas['Promotion']

export type PromotionBenefit = PlatformSchemas['PromotionBenefit']
export type PromotionRefundRule = PlatformSchemas['PromotionRefundRule']
export type OrderPromotion = PlatformSchemas['OrderPromotion']

/** What a promotion says, from its publication to its end. */
export type PromotionTerms = Pick<Schema, 'name' | 'kind' | 'eligibility' | 'benefit' | 'refund_rule' | 'limits'>

/** A promotion as an order meets it. */
export interface OfferedPromotion extends PromotionTerms {
  readonly id: string
  readonly status: PromotionStatus
  /** Orders take it from this instant on, and before the other. */
  readonly starts_at: Instant
  readonly ends_at: Instant
  /** Orders that hold it or were paid with it. */
  readonly redemptions: number
}

/** A code by which an order takes it. */
export interface OfferedCoupon {
  readonly code: string
  /** Null sets no limit beside that of the promotion. */
  readonly max_redemptions: number | null
  readonly redemptions: number
}
