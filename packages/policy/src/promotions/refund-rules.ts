import type { LocalizedText } from '../catalogue/localized-text.ts'
import type { PromotionRefundRule } from './promotion.ts'

/** The rules for refunds that a promotion may carry (INT-10). */
export type RefundRuleKind = 'non_refundable' | 'refundable_until' | 'prorate_on' | 'clawback'

interface RefundRuleRow {
  /** Whether a rule restricts refunds by it. */
  readonly carried: (rule: PromotionRefundRule) => boolean
  readonly effect: LocalizedText
}

/** Every kind of rule, and what it does to a refund for reasons on the user's side (4.3.3). */
export const refundRuleTable: Readonly<Record<RefundRuleKind, RefundRuleRow>> = {
  non_refundable: {
    carried: ({ non_refundable }) => non_refundable,
    effect: {
      en: 'Nothing goes back. A duplicate payment, and what the platform is at fault for, go back all the same.',
      'zh-CN': '不予退费；重复支付以及因平台原因造成的退费不受此限。',
    },
  },
  refundable_until: {
    carried: ({ refundable_until }) => refundable_until !== null,
    effect: {
      en: 'Nothing goes back after so many days from the day of payment, the last of them counted to its end.',
      'zh-CN': '自付款次日起超过约定天数的，不予退费；最后一日计至当日 24 时。',
    },
  },
  prorate_on: {
    carried: ({ prorate_on }) => prorate_on === 'list',
    effect: {
      en: 'With `list`, a used day costs its share of the list price: paid − list × used ÷ total, at least nothing.',
      'zh-CN': '取 `list` 时，已使用的天数按标价计算：实付 − 标价 × 已用 ÷ 总天数，最低为零。',
    },
  },
  clawback: {
    carried: ({ clawback }) => clawback.gift_days || clawback.coupon,
    effect: {
      en:
        '`gift_days`: days are counted without the bonus days, and those that are left are lost. `coupon`: the whole ' +
        'discount is taken off what would go back.',
      'zh-CN': '`gift_days`：赠送天数不计入总天数，剩余赠送天数收回；`coupon`：从应退金额中扣回全部优惠额。',
    },
  },
}

const kinds = Object.keys(refundRuleTable) as RefundRuleKind[]

/** The kinds by which a rule restricts refunds. */
export function kindsOf(rule: PromotionRefundRule | null): RefundRuleKind[] {
  return rule === null ? [] : kinds.filter((kind) => refundRuleTable[kind].carried(rule))
}
