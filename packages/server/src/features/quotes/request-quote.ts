import { currencyIn } from '@parley/policy/plans/price-book'
import { decideQuoteRequest, quotedTier } from '@parley/policy/quotes/decide-quote-request'
import type { PlatformHandler } from '../../http/handlers.ts'
import { begin } from '../../work/transition.ts'
import { acceptedTermsOf, findUser } from '../accounts/index.ts'
import { loadBookInForce } from '../plans/index.ts'
import { quoteKind } from './quote-kind.ts'
import { viewQuote } from './view.ts'

/** Asks the staff for a price (2.S.3, 2.S.4). */
export const requestQuote: PlatformHandler<'requestQuote'> = async (ctx, { body }) => {
  const user = await findUser(ctx, body.user_id)
  if (user === undefined) {
    const errors = [{ pointer: '/user_id', code: 'not_found', detail: 'There is no such user here.' }]
    const detail = 'user_id names no user. Open the account with POST /v1/users first.'
    return { refused: 'validation_failed', detail, errors }
  }
  const { plan_id, interval, seats, needs = [] } = body
  const tier = quotedTier(plan_id, body.tier)
  const book = await loadBookInForce(ctx)
  const accepted_terms = await acceptedTermsOf(ctx, user.id)
  const facts = { kind: user.kind, billing_region: user.region, accepted_terms, book }
  const decided = decideQuoteRequest({ wish: { plan_id, tier, seats }, facts }, ctx.settings.parameters, ctx.now)
  if (!decided.ok) return decided
  const currency = currencyIn(book, user.region)
  if (currency === undefined) throw new Error(`A quote was taken for ${user.region}, which has no currency`)
  const quote = await begin(ctx, quoteKind, {
    step: decided.step,
    row: {
      id: ctx.ids.next('quo', ctx.now),
      user_id: user.id,
      plan_id,
      tier,
      interval,
      seats,
      needs,
      region: user.region,
      currency,
      offer: null,
      earlier_offers: [],
      order_id: null,
      decision: decided.decision,
    },
  })
  return { status: 201, body: viewQuote(quote), version: quote.version }
}
