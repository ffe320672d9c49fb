import { explain } from '../kernel/decision.ts'
import type { FieldError } from '../kernel/field-error.ts'
import type { Refused } from '../kernel/verdict.ts'
import type { OfferedCoupon, OfferedPromotion } from './promotion.ts'

export type PromotionRefusal =
  | 'coupon_expired'
  | 'coupon_used_up'
  | 'coupon_already_redeemed'
  | 'promotion_not_started'
  | 'promotion_ended'
  | 'promotion_not_eligible'
  | 'promotion_used_up'
  | 'promotion_already_redeemed'

/** What keeps an order from a promotion; the field by which it takes it is at fault unless others are named. */
export interface Objection {
  readonly refused: PromotionRefusal
  readonly detail: string
  readonly errors?: FieldError[]
}

/** By what an order takes a promotion. */
export interface TakenBy {
  readonly promotion: Pick<OfferedPromotion, 'limits'>
  readonly coupon: Pick<OfferedCoupon, 'code'> | null
}

/** Where a request says by what it takes the promotion. */
export const pointerOf = ({ coupon }: Pick<TakenBy, 'coupon'>): string =>
  coupon === null ? '/promotion_id' : '/coupon_code'

/** The last one has gone. */
export function usedUp({ coupon }: TakenBy): Objection {
  if (coupon === null) {
    const detail = 'This promotion was used as often as it can be. Order at the list price.'
    return { refused: 'promotion_used_up', detail }
  }
  const detail = 'This coupon was used as often as it can be. Try another, or order at the list price.'
  return { refused: 'coupon_used_up', detail }
}

/** This user has had theirs. */
export function alreadyRedeemed({ promotion, coupon }: TakenBy): Objection {
  const most = promotion.limits.redemptions_per_user
  const times = most === 1 ? 'once' : `${most} times`
  const detail = `A user takes this promotion ${times}. Pay or cancel the order that holds it, or order without it.`
  return { refused: coupon === null ? 'promotion_already_redeemed' : 'coupon_already_redeemed', detail }
}

/**
 * The refusal of an order that was let through when it was weighed, while another took what it was weighed for before it
 * could be reserved: the same words as for one that comes later (4.3.3).
 */
export function refuseTaken(by: TakenBy, objection: (by: TakenBy) => Objection): Refused<PromotionRefusal> {
  const { refused, detail } = objection(by)
  const decision = explain().clause('2.E', '4.3.3').interpretation('INT-10').outcome(refused)
  return { ok: false, refused, detail, decision, errors: [{ pointer: pointerOf(by), code: refused, detail }] }
}
