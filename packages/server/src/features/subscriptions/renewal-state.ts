import type { PlatformSchemas } from '@parley/contract/platform'
import type { RenewalPrice } from '@parley/policy/subscriptions/decide-renewal-price'
import { nextCharge, renewalSchedule } from '@parley/policy/subscriptions/renewal-schedule'
import type { Context } from '../../work/context.ts'
import type { SubscriptionRow } from './view.ts'

/** What the user was told will be charged. */
export interface Announcement extends Omit<RenewalPrice, 'ok'> {
  readonly price_book_version: string
  readonly at: number
}

/** The mandate of a subscription, and how far its renewal has come; instants in epoch ms. */
export interface RenewalState {
  readonly method: PlatformSchemas['PaymentMethodType']
  readonly payment_method_id: string | null
  readonly mandate_digest: string
  readonly notice_at: number
  /** The next charge; null where none is left. */
  readonly charge_at: number | null
  readonly announced: Announcement | null
  /** The order of the next period, once a charge was tried. */
  readonly order_id: string | null
  readonly attempts: number
  /** Set with the first charge. */
  readonly grace_until: number | null
}

/** Who is charged, and by which agreement. */
export type Mandate = Pick<RenewalState, 'method' | 'payment_method_id' | 'mandate_digest'>

/** A renewal of which nothing has happened yet, for the period that ends on this day. */
export function freshRenewal(ctx: Context, mandate: Mandate, periodEnd: SubscriptionRow['period_end']): RenewalState {
  const { method, payment_method_id, mandate_digest } = mandate
  const plan = renewalSchedule(periodEnd, ctx.settings.parameters)
  return {
    method,
    payment_method_id,
    mandate_digest,
    notice_at: Math.max(plan.notice_at, ctx.now),
    charge_at: nextCharge(plan, ctx.now),
    announced: null,
    order_id: null,
    attempts: 0,
    grace_until: null,
  }
}
