// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, PathOf } from '@parley/contract/operation'
import type { PlatformOperations as O } from '@parley/contract/platform'
import { type Call, call } from '../call.ts'
import type { Transport } from '../operation.ts'
import type { CallOptions } from '../options.ts'

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
