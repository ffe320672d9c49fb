import type { FieldError } from '../kernel/field-error.ts'
import { moneyText } from '../kernel/money-text.ts'
import type { AccountKind } from '../plans/plan.ts'
import type { WeighedChoice } from '../orders/weigh-choice.ts'
import type { Interval } from '../subscriptions/paid-period.ts'
import type { PromotionTerms } from './promotion.ts'

/** Who buys, in what a promotion asks of them. */
export interface PromotionBuyer {
  readonly kind: AccountKind
  /** The user has paid an order before. */
  readonly has_purchased: boolean
}

/** An order at its list price. */
export interface ListedOrder extends Pick<WeighedChoice, 'plan_id' | 'region' | 'lines' | 'amount' | 'decision'> {
  readonly interval: Interval
}

const code = 'promotion_not_eligible'
const listed = (values: readonly string[]) => `Expected one of: ${values.join(', ')}.`

/** What of an order does not fit a promotion: each with the field that says it. */
export function misfitsOf(
  { eligibility, benefit }: Pick<PromotionTerms, 'eligibility' | 'benefit'>,
  { order, buyer }: { order: ListedOrder; buyer: PromotionBuyer },
): FieldError[] {
  const { plans, intervals, regions, account_kinds, first_purchase_only, min_amount } = eligibility
  const { amount: price } = order
  const least = min_amount.find(({ currency }) => currency === price.currency)
  const byAmount = benefit.amount_off.map(({ currency }) => currency)
  const rules: readonly [boolean, string, string][] = [
    [fits(plans, order.plan_id), '/plan_id', listed(plans)],
    [fits(intervals, order.interval), '/interval', listed(intervals)],
    [fits(regions, order.region), '/user_id', `Expected an account billed in: ${regions.join(', ')}.`],
    [fits(byAmount, price.currency), '/user_id', `Expected an account billed in: ${byAmount.join(', ')}.`],
    [fits(account_kinds, buyer.kind), '/user_id', `Expected an account of the kind: ${account_kinds.join(', ')}.`],
    [!first_purchase_only || !buyer.has_purchased, '/user_id', 'Expected a user who has paid no order yet.'],
    [
      least === undefined || price.amount >= least.amount,
      '/seats',
      `Expected a list price of at least ${least === undefined ? '' : moneyText(least)}.`,
    ],
  ]
  return rules.filter(([isMet]) => !isMet).map(([, pointer, detail]) => ({ pointer, code, detail }))
}

/** An empty list sets no limit. */
const fits = <Value>(allowed: readonly Value[], value: Value): boolean =>
  allowed.length === 0 || allowed.includes(value)
