import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import { instantText } from '../kernel/instant-text.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { firstStep } from '../kernel/verdict.ts'
import type { Accepted, Refused } from '../kernel/verdict.ts'
import type { PriceBook } from '../plans/price-book.ts'
import { complainOfTerms } from './complain-of-terms.ts'
import type { PublishedTerms } from './complain-of-terms.ts'
import { promotionMachine } from './promotion-machine.ts'
import type { PromotionStep } from './promotion-machine.ts'
import { kindsOf } from './refund-rules.ts'

/**
 * Publishes a promotion: with a period to come, something to give, in currencies and for plans of the price book (2.E),
 * and with a rule for refunds of the kinds that the operator allows (4.3.3, INT-10).
 */
export function decidePublication(
  published: PublishedTerms,
  world: { book: PriceBook; parameters: Parameters },
  now: Instant,
): Accepted<PromotionStep> | Refused<'promotion_terms_invalid'> {
  const why = explain()
    .clause('2.E', '4.3.3')
    .interpretation('INT-10')
    .parameter(world.parameters, 'promotion.refund_rule')
    .step('starts at', instantText(published.starts_at), 'instant')
    .step('ends at', instantText(published.ends_at), 'instant')
    .step('rule for refunds', kindsOf(published.terms.refund_rule).join(', ') || 'none', 'text')
  const errors = complainOfTerms(published, world, now)
  if (errors.length > 0) {
    const detail = `The promotion cannot be published so. ${errors.map((error) => error.detail).join(' ')}`
    const decision = why.outcome('promotion_terms_invalid')
    return { ok: false, refused: 'promotion_terms_invalid', detail, decision, errors }
  }
  return { ok: true, step: firstStep(promotionMachine, 'publish'), decision: why.outcome('promotion_published') }
}
