import type { BackofficeSchemas } from '@parley/contract/backoffice'
import { explain } from '../kernel/decision.ts'
import type { FieldError } from '../kernel/field-error.ts'
import type { Accepted, InvalidTransition, Refused } from '../kernel/verdict.ts'
import { decidePromotionMove } from './decide-promotion-move.ts'
import type { OfferedPromotion } from './promotion.ts'
import type { PromotionStep } from './promotion-machine.ts'

export type CouponRefusal = 'promotion_takes_no_coupons' | 'coupon_code_taken' | 'validation_failed'

/** A code as it is kept: capitals and small letters are the same. */
export const couponCode = (code: string): string => code.toUpperCase()

/**
 * Issues coupons of a promotion that has not ended: codes that no coupon has yet, or so many that are drawn (4.3.3).
 * @param taken which of the named codes a coupon has already, in capitals
 */
export function decideCoupons(
  promotion: Pick<OfferedPromotion, 'kind' | 'status'>,
  issue: BackofficeSchemas['CouponIssue'],
  taken: readonly string[],
): Accepted<PromotionStep> | Refused<CouponRefusal> | InvalidTransition {
  const moved = decidePromotionMove(promotion, 'issue_coupons')
  if (!moved.ok) return moved
  const why = explain().clause('2.E', '4.3.3').step('kind', promotion.kind, 'text')
  const refuse = (refused: CouponRefusal, detail: string, errors: FieldError[] = []): Refused<CouponRefusal> => ({
    ok: false,
    refused,
    detail,
    decision: why.outcome(refused),
    ...(errors.length > 0 ? { errors } : {}),
  })
  if (promotion.kind === 'campaign') {
    const detail = 'An order names a campaign by its id. Publish a promotion of the kind coupon to give out codes.'
    return refuse('promotion_takes_no_coupons', detail)
  }
  const { codes, count } = issue
  if ((codes === undefined) === (count === undefined)) {
    const detail = 'Name the codes, or say how many to draw.'
    return refuse('validation_failed', detail, [{ pointer: '', code: 'one_of', detail }])
  }
  const own = (codes ?? []).map(couponCode)
  const errors = own.flatMap((code, index) =>
    taken.includes(code) || own.indexOf(code) < index
      ? [{ pointer: `/codes/${index}`, code: 'coupon_code_taken', detail: 'Expected a code that no coupon has.' }]
      : [],
  )
  if (errors.length > 0) return refuse('coupon_code_taken', 'Nothing was issued. Choose other codes.', errors)
  return {
    ok: true,
    step: moved.step,
    decision: why.step('coupons', count ?? own.length, 'count').outcome('coupons_issued'),
  }
}
