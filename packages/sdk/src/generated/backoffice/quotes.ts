// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { BackofficeOperations as O } from '@parley/contract/backoffice'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'
import { type ListCall, listCall } from '../../page.ts'

/** What {@link getQuoteForReview} refuses with. */
export type GetQuoteForReviewCode =
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
 * @throws ApiError with one of {@link GetQuoteForReviewCode}.
 */
export function getQuoteForReview(
  client: Transport,
  quoteId: PathOf<O['getQuoteForReview']>['quote_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getQuoteForReview'], 200>, GetQuoteForReviewCode> {
  return call(
    client,
    { id: 'getQuoteForReview', method: 'GET', path: '/backoffice/v1/quotes/{quote_id}' },
    { path: [quoteId], options },
  )
}

/** What {@link issueQuote} refuses with. */
export type IssueQuoteCode =
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
  | 'quote_terms_invalid'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Issue a quote.
 *
 * Answers a request with an offer. The total is the sum of the lines, in the currency of the region.
 *
 * Rests on 2.2, 2.S.3, 2.S.4 of the policy.
 * @throws ApiError with one of {@link IssueQuoteCode}.
 */
export function issueQuote(
  client: Transport,
  quoteId: PathOf<O['issueQuote']>['quote_id'],
  body: BodyOf<O['issueQuote']>,
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['issueQuote'], 200>, IssueQuoteCode> {
  return call(
    client,
    { id: 'issueQuote', method: 'POST', path: '/backoffice/v1/quotes/{quote_id}/issue', idempotent: true },
    { path: [quoteId], body, options },
  )
}

/** What {@link listQuotesForReview} refuses with. */
export type ListQuotesForReviewCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List quotes.
 *
 * Quotes of all users, newest first.
 *
 * Rests on 2.S.3, 2.S.4 of the policy.
 * @throws ApiError with one of {@link ListQuotesForReviewCode}.
 */
export function listQuotesForReview(
  client: Transport,
  query?: QueryOf<O['listQuotesForReview']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listQuotesForReview'], 200>, ListQuotesForReviewCode> {
  return listCall(
    client,
    { id: 'listQuotesForReview', method: 'GET', path: '/backoffice/v1/quotes' },
    { query, options },
  )
}

/** What {@link reviseQuote} refuses with. */
export type ReviseQuoteCode =
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
  | 'quote_terms_invalid'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Revise a quote.
 *
 * Replaces an offer that was not accepted yet; the earlier one is kept.
 *
 * Rests on 2.2, 2.S.3, 2.S.4 of the policy.
 * @throws ApiError with one of {@link ReviseQuoteCode}.
 */
export function reviseQuote(
  client: Transport,
  quoteId: PathOf<O['reviseQuote']>['quote_id'],
  body: BodyOf<O['reviseQuote']>,
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['reviseQuote'], 200>, ReviseQuoteCode> {
  return call(
    client,
    { id: 'reviseQuote', method: 'POST', path: '/backoffice/v1/quotes/{quote_id}/revise', idempotent: true },
    { path: [quoteId], body, options },
  )
}

/** What {@link withdrawQuote} refuses with. */
export type WithdrawQuoteCode =
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
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Withdraw a quote.
 *
 * Takes back a quote that was not accepted.
 *
 * Rests on 2.S.3 of the policy.
 * @throws ApiError with one of {@link WithdrawQuoteCode}.
 */
export function withdrawQuote(
  client: Transport,
  quoteId: PathOf<O['withdrawQuote']>['quote_id'],
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['withdrawQuote'], 200>, WithdrawQuoteCode> {
  return call(
    client,
    { id: 'withdrawQuote', method: 'POST', path: '/backoffice/v1/quotes/{quote_id}/withdraw', idempotent: true },
    { path: [quoteId], options },
  )
}
