// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { PlatformOperations as O } from '@parley/contract/platform'
import { type Call, call } from '../call.ts'
import type { Transport } from '../operation.ts'
import type { CallOptions } from '../options.ts'
import { type ListCall, listCall } from '../page.ts'

/** What {@link getPriceBook} refuses with. */
export type GetPriceBookCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get a price book.
 *
 * The prices of one version, or those in force for the word `current`. Orders pin the version that they were priced by.
 *
 * Rests on 2.2, 2.E of the policy.
 * @throws ApiError with one of {@link GetPriceBookCode}.
 */
export function getPriceBook(
  client: Transport,
  version: PathOf<O['getPriceBook']>['version'],
  options?: CallOptions,
): Call<AnswerOf<O['getPriceBook'], 200>, GetPriceBookCode> {
  return call(
    client,
    { id: 'getPriceBook', method: 'GET', path: '/v1/price_books/{version}' },
    { path: [version], options },
  )
}

/** What {@link listPriceBooks} refuses with. */
export type ListPriceBooksCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List the price books.
 *
 * Every published price book, the one that is in force last first: upcoming ones, the one in force, and those before
 * it.
 *
 * Rests on 2.E of the policy.
 * @throws ApiError with one of {@link ListPriceBooksCode}.
 */
export function listPriceBooks(
  client: Transport,
  query?: QueryOf<O['listPriceBooks']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listPriceBooks'], 200>, ListPriceBooksCode> {
  return listCall(
    client,
    { id: 'listPriceBooks', method: 'GET', path: '/v1/price_books' },
    { query, options },
  )
}
