import type { PlatformSchemas } from '@parley/contract/platform'
import type { Instant, LocalDate } from '../kernel/calendar.ts'
import type { Money } from '../kernel/money.ts'
import type { PromotionRefundRule } from '../promotions/promotion.ts'
import type { RefundStatus } from './refund-machine.ts'

export type RefundReason = PlatformSchemas['RefundReason']
export type RefundSubReason = PlatformSchemas['RefundSubReason']
export type RefundChannel = PlatformSchemas['RefundChannel']
export type Fault = PlatformSchemas['Fault']
export type RefundAmount = PlatformSchemas['RefundAmount']
export type PaymentMethodType = PlatformSchemas['PaymentMethodType']

/** What a refund is reckoned from: the payment, the paid period, and what went wrong in it. */
export interface RefundFacts {
  readonly order_id: string
  readonly payment: PaidPayment
  /** The period that the payment bought; `null` where it bought none (a duplicate, or money that came too late). */
  readonly period: PaidPeriod | null
  /** Declared outages that hit the region and a feature of the plan in that period, `ends_at` null while they last. */
  readonly outages: readonly { readonly starts_at: Instant; readonly ends_at: Instant | null }[]
  /** Other orders of the payer for the same plan in an overlapping period, still served. */
  readonly twins: readonly TwinOrder[]
  /** What is on record about the payer's account in the paid period, `ends_at` null while it lasts. */
  readonly abnormalities: readonly Abnormality[]
  /** The promotion by which the order was bought, as the order pinned it (4.3.3). */
  readonly promotion?: BoughtPromotion | null
  /** Refunds of the same order, this one left out. */
  readonly others: readonly EarlierRefund[]
}

/** Another order of the same plan, with the period `[start, end)` that it bought. */
export interface TwinOrder {
  readonly order_id: string
  readonly paid_at: Instant
  readonly start: LocalDate
  readonly end: LocalDate
}

/** A recorded abnormality of an account (4.1.4). */
export interface Abnormality {
  readonly kind: 'locked' | 'misused_by_others' | 'data_lost'
  readonly fault: 'user' | 'platform' | 'third_party' | 'unknown'
  readonly starts_at: Instant
  readonly ends_at: Instant | null
}

/** A promotion as an order pinned it; amounts in minor units. */
export interface BoughtPromotion {
  readonly id: string
  /** Null where it says nothing of refunds. */
  readonly refund_rule: PromotionRefundRule | null
  /** What the order costs without it. */
  readonly list_amount: number
  readonly discount: number
  /** Days that it added at the end of the period. */
  readonly bonus_days: number
}

export interface PaidPayment {
  readonly id: string
  readonly amount: Money
  readonly method: PaymentMethodType
  readonly succeeded_at: Instant
  /** The order had been paid already. */
  readonly duplicate: boolean
  /** A dispute of it is open (INT-37). */
  readonly disputed: boolean
  /** What an open dispute holds or a lost one gave back, in minor units. */
  readonly disputed_amount: number
}

/** `[start, end)` in Asia/Shanghai; `ended_at` when the service was cut off before its end. */
export interface PaidPeriod {
  readonly start: LocalDate
  readonly end: LocalDate
  readonly ended_at: Instant | null
  /** What of the payment went back as service credit when the plan became a smaller one (INT-34). */
  readonly credits?: readonly GivenCredit[]
}

/** Service credit for the days of a period from `on` to its end; minor units of what was paid. */
export interface GivenCredit {
  readonly on: LocalDate
  readonly amount: number
}

export interface EarlierRefund {
  readonly id: string
  readonly status: RefundStatus
  readonly payment_id: string
  /** Gross in minor units, once approved; 0 before. */
  readonly approved_gross: number
}

/** What the amount depends on besides the facts. */
export interface RefundClaim {
  readonly reason: RefundReason
  readonly fault: Fault
  /** The day of this instant, in Asia/Shanghai, is the last that counts as used. */
  readonly as_of: Instant
  /** Days that the reviewer accepted as unusable, besides the declared outages. */
  readonly unusable_days: readonly LocalDate[]
}

/** What the use of a period is counted from. */
export interface PeriodOfUse {
  readonly facts: Pick<RefundFacts, 'outages'>
  readonly period: PaidPeriod
  readonly claim: RefundClaim
  /** The first day of the first month that is counted, where use is counted by the month; the first of all otherwise. */
  readonly since?: LocalDate
}
