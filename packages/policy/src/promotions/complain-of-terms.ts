import type { FieldError } from '../kernel/field-error.ts'
import type { Instant } from '../kernel/calendar.ts'
import { instantText } from '../kernel/instant-text.ts'
import type { Money } from '../kernel/money.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { findPlan } from '../plans/plan-table.ts'
import type { PriceBook } from '../plans/price-book.ts'
import type { PromotionTerms } from './promotion.ts'
import { kindsOf } from './refund-rules.ts'

/** What a promotion would be published with. */
export interface PublishedTerms {
  readonly terms: PromotionTerms
  readonly starts_at: Instant
  readonly ends_at: Instant
}

const code = 'promotion_terms_invalid'

/** What keeps a promotion from being published: each with the field that says it, and what is expected instead. */
export function complainOfTerms(
  published: PublishedTerms,
  { book, parameters }: { book: PriceBook; parameters: Parameters },
  now: Instant,
): FieldError[] {
  const { benefit, eligibility } = published.terms
  return [
    ...periodErrors(published, now),
    ...benefitErrors(published.terms),
    ...currencyErrors('/benefit/amount_off', benefit.amount_off, book),
    ...currencyErrors('/eligibility/min_amount', eligibility.min_amount, book),
    ...eligibilityErrors(published.terms, book),
    ...ruleErrors(published.terms, parameters),
  ]
}

function periodErrors({ starts_at, ends_at }: PublishedTerms, now: Instant): FieldError[] {
  const past =
    starts_at < now ? [{ pointer: '/starts_at', code, detail: `Expected an instant from ${instantText(now)} on.` }] : []
  const empty =
    ends_at <= starts_at
      ? [{ pointer: '/ends_at', code, detail: `Expected an instant after the start, ${instantText(starts_at)}.` }]
      : []
  return [...past, ...empty]
}

function benefitErrors({ benefit }: PromotionTerms): FieldError[] {
  const { percent_off, amount_off, bonus_days } = benefit
  if (percent_off !== null && amount_off.length > 0) {
    return [{ pointer: '/benefit', code, detail: 'Expected percent_off or amount_off, not both.' }]
  }
  const nothing = percent_off === null && bonus_days === 0 && !amount_off.some(({ amount }) => amount > 0)
  return nothing ? [{ pointer: '/benefit', code, detail: 'Expected a discount, or bonus days.' }] : []
}

function currencyErrors(pointer: string, amounts: readonly Money[], book: PriceBook): FieldError[] {
  const known = new Set(book.regions.map(({ currency }) => currency))
  return amounts.flatMap(({ currency }, index) => {
    const at = `${pointer}/${index}/currency`
    if (!known.has(currency)) return [{ pointer: at, code, detail: `Expected one of: ${[...known].join(', ')}.` }]
    const first = amounts.findIndex((one) => one.currency === currency)
    return first === index ? [] : [{ pointer: at, code, detail: `Expected one amount in ${currency}.` }]
  })
}

function eligibilityErrors({ eligibility }: PromotionTerms, book: PriceBook): FieldError[] {
  const plans = eligibility.plans.flatMap((id, index) =>
    findPlan(id)?.pricing === 'list_price'
      ? []
      : [{ pointer: `/eligibility/plans/${index}`, code, detail: 'Expected a plan that has a list price.' }],
  )
  const regions = eligibility.regions.flatMap((region, index) =>
    book.regions.some((known) => known.region === region)
      ? []
      : [{ pointer: `/eligibility/regions/${index}`, code, detail: 'Expected a region that has prices.' }],
  )
  return [...plans, ...regions]
}

function ruleErrors({ refund_rule }: PromotionTerms, parameters: Parameters): FieldError[] {
  const allowed: readonly string[] = parameters['promotion.refund_rule']
  return kindsOf(refund_rule)
    .filter((kind) => !allowed.includes(kind))
    .map((kind) => ({
      pointer: `/refund_rule/${kind}`,
      code,
      detail: `Promotions may carry here: ${allowed.join(', ') || 'no rule'}.`,
    }))
}
