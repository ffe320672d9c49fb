// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { BackofficeOperations as O } from '@parley/contract/backoffice'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'
import { type ListCall, listCall } from '../../page.ts'

/** What {@link checkPriceBook} refuses with. */
export type CheckPriceBookCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'interval_not_offered'
  | 'malformed_json'
  | 'payload_too_large'
  | 'price_book_exists'
  | 'price_book_invalid'
  | 'price_book_overlaps'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Check a price book.
 *
 * Whether a price book could be published now, by the same rule, with nothing published.
 *
 * Rests on 2.2, 2.4, 2.S.2, 2.E of the policy.
 * @throws ApiError with one of {@link CheckPriceBookCode}.
 */
export function checkPriceBook(
  client: Transport,
  body: BodyOf<O['checkPriceBook']>,
  options?: CallOptions,
): Call<AnswerOf<O['checkPriceBook'], 200>, CheckPriceBookCode> {
  return call(
    client,
    { id: 'checkPriceBook', method: 'POST', path: '/backoffice/v1/price_books/check', readOnly: true },
    { body, options },
  )
}

/** What {@link getPriceBookForReview} refuses with. */
export type GetPriceBookForReviewCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get a price book.
 *
 * The prices of one version, or those in force for the word `current`.
 *
 * Rests on 2.2, 2.E of the policy.
 * @throws ApiError with one of {@link GetPriceBookForReviewCode}.
 */
export function getPriceBookForReview(
  client: Transport,
  version: PathOf<O['getPriceBookForReview']>['version'],
  options?: CallOptions,
): Call<AnswerOf<O['getPriceBookForReview'], 200>, GetPriceBookForReviewCode> {
  return call(
    client,
    { id: 'getPriceBookForReview', method: 'GET', path: '/backoffice/v1/price_books/{version}' },
    { path: [version], options },
  )
}

/** What {@link listPriceBooksForReview} refuses with. */
export type ListPriceBooksForReviewCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List the price books.
 *
 * Every published price book, the one that is in force last first.
 *
 * Rests on 2.E of the policy.
 * @throws ApiError with one of {@link ListPriceBooksForReviewCode}.
 */
export function listPriceBooksForReview(
  client: Transport,
  query?: QueryOf<O['listPriceBooksForReview']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listPriceBooksForReview'], 200>, ListPriceBooksForReviewCode> {
  return listCall(
    client,
    { id: 'listPriceBooksForReview', method: 'GET', path: '/backoffice/v1/price_books' },
    { query, options },
  )
}

/** What {@link publishPriceBook} refuses with. */
export type PublishPriceBookCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'interval_not_offered'
  | 'malformed_json'
  | 'payload_too_large'
  | 'price_book_exists'
  | 'price_book_invalid'
  | 'price_book_overlaps'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Publish a price book.
 *
 * Sets the prices from an instant on. A published book never changes; orders that were made before keep the book that
 * they pin. The book has to price again, by the month and by the year, every plan in every region that the book before
 * it prices.
 *
 * Rests on 2.2, 2.4, 2.S.2, 2.E of the policy.
 * @throws ApiError with one of {@link PublishPriceBookCode}.
 */
export function publishPriceBook(
  client: Transport,
  body: BodyOf<O['publishPriceBook']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['publishPriceBook'], 201>, PublishPriceBookCode> {
  return call(
    client,
    { id: 'publishPriceBook', method: 'POST', path: '/backoffice/v1/price_books', idempotent: true },
    { body, options },
  )
}
