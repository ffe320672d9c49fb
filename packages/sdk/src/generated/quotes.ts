// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { PlatformOperations as O } from '@parley/contract/platform'
import { type Call, call } from '../call.ts'
import type { Transport } from '../operation.ts'
import type { CallOptions } from '../options.ts'
import { type ListCall, listCall } from '../page.ts'

/** What {@link acceptQuote} refuses with. */
export type AcceptQuoteCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'invalid_transition'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'precondition_failed'
  | 'quote_expired'
  | 'quote_revision_stale'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Accept a quote.
 *
 * The user takes the offer, naming the revision that was shown. An accepted quote never changes; an order is made of it
 * with its id (2.S.3).
 *
 * Rests on 2.E, 2.S.3, 2.S.4 of the policy.
 * @throws ApiError with one of {@link AcceptQuoteCode}.
 */
export function acceptQuote(
  client: Transport,
  quoteId: PathOf<O['acceptQuote']>['quote_id'],
  body: BodyOf<O['acceptQuote']>,
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['acceptQuote'], 200>, AcceptQuoteCode> {
  return call(
    client,
    { id: 'acceptQuote', method: 'POST', path: '/v1/quotes/{quote_id}/accept', idempotent: true },
    { path: [quoteId], body, options },
  )
}

/** What {@link getQuote} refuses with. */
export type GetQuoteCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get a quote.
 *
 * One quote with its offers and its history.
 *
 * Rests on 2.S.3, 2.S.4 of the policy.
 * @throws ApiError with one of {@link GetQuoteCode}.
 */
export function getQuote(
  client: Transport,
  quoteId: PathOf<O['getQuote']>['quote_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getQuote'], 200>, GetQuoteCode> {
  return call(
    client,
    { id: 'getQuote', method: 'GET', path: '/v1/quotes/{quote_id}' },
    { path: [quoteId], options },
  )
}

/** What {@link listQuotes} refuses with. */
export type ListQuotesCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List quotes.
 *
 * Quotes, newest first.
 *
 * Rests on 2.S.3, 2.S.4 of the policy.
 * @throws ApiError with one of {@link ListQuotesCode}.
 */
export function listQuotes(
  client: Transport,
  query?: QueryOf<O['listQuotes']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listQuotes'], 200>, ListQuotesCode> {
  return listCall(
    client,
    { id: 'listQuotes', method: 'GET', path: '/v1/quotes' },
    { query, options },
  )
}

/** What {@link requestQuote} refuses with. */
export type RequestQuoteCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'interval_not_offered'
  | 'malformed_json'
  | 'payload_too_large'
  | 'plan_requires_enterprise'
  | 'quote_not_offered'
  | 'region_not_priced'
  | 'request_timestamp_skewed'
  | 'terms_not_accepted'
  | 'tier_not_offered'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Ask for a quote.
 *
 * Asks the platform for a price of enterprise or of the flagship, for so many seats and for what the user needs. The
 * staff answers with an offer.
 *
 * Rests on 2.1, 2.2, 2.3, 2.4, 2.S.3, 2.S.4, 9.2 of the policy.
 * @throws ApiError with one of {@link RequestQuoteCode}.
 */
export function requestQuote(
  client: Transport,
  body: BodyOf<O['requestQuote']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['requestQuote'], 201>, RequestQuoteCode> {
  return call(
    client,
    { id: 'requestQuote', method: 'POST', path: '/v1/quotes', idempotent: true },
    { body, options },
  )
}
