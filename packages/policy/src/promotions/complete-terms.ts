import type { BackofficeSchemas } from '@parley/contract/backoffice'
import type { PromotionTerms } from './promotion.ts'

/** A publication with everything said that it leaves to the defaults: no limit of eligibility, once per user. */
export function completeTerms(publication: BackofficeSchemas['PromotionPublication']): PromotionTerms {
  const { name, kind, eligibility, benefit, refund_rule, limits } = publication
  return {
    name,
    kind,
    eligibility: {
      plans: eligibility?.plans ?? [],
      intervals: eligibility?.intervals ?? [],
      regions: eligibility?.regions ?? [],
      account_kinds: eligibility?.account_kinds ?? [],
      first_purchase_only: eligibility?.first_purchase_only ?? false,
      min_amount: eligibility?.min_amount ?? [],
    },
    benefit: {
      percent_off: benefit.percent_off ?? null,
      amount_off: benefit.amount_off ?? [],
      bonus_days: benefit.bonus_days ?? 0,
    },
    refund_rule:
      refund_rule === undefined
        ? null
        : {
            non_refundable: refund_rule.non_refundable ?? false,
            refundable_until: refund_rule.refundable_until ?? null,
            prorate_on: refund_rule.prorate_on ?? 'paid',
            clawback: {
              gift_days: refund_rule.clawback?.gift_days ?? false,
              coupon: refund_rule.clawback?.coupon ?? false,
            },
          },
    limits: {
      redemptions: limits?.redemptions ?? null,
      redemptions_per_user: limits?.redemptions_per_user === undefined ? 1 : limits.redemptions_per_user,
    },
  }
}
