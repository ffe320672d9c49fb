// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { PlatformOperations as O } from '@parley/contract/platform'
import { type Call, call } from '../call.ts'
import type { Transport } from '../operation.ts'
import type { CallOptions } from '../options.ts'
import { type ListCall, listCall } from '../page.ts'

/** What {@link getServiceCredit} refuses with. */
export type GetServiceCreditCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get the service credit of a user.
 *
 * Its balance by currency. Readable at any time (3.P.6).
 *
 * Rests on 3.P.6 of the policy.
 * @throws ApiError with one of {@link GetServiceCreditCode}.
 */
export function getServiceCredit(
  client: Transport,
  userId: PathOf<O['getServiceCredit']>['user_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getServiceCredit'], 200>, GetServiceCreditCode> {
  return call(
    client,
    { id: 'getServiceCredit', method: 'GET', path: '/v1/users/{user_id}/service_credit' },
    { path: [userId], options },
  )
}

/** What {@link listServiceCreditEntries} refuses with. */
export type ListServiceCreditEntriesCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List what moved the service credit.
 *
 * Newest first.
 *
 * Rests on 3.P.6 of the policy.
 * @throws ApiError with one of {@link ListServiceCreditEntriesCode}.
 */
export function listServiceCreditEntries(
  client: Transport,
  userId: PathOf<O['listServiceCreditEntries']>['user_id'],
  query?: QueryOf<O['listServiceCreditEntries']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listServiceCreditEntries'], 200>, ListServiceCreditEntriesCode> {
  return listCall(
    client,
    { id: 'listServiceCreditEntries', method: 'GET', path: '/v1/users/{user_id}/service_credit/entries' },
    { path: [userId], query, options },
  )
}
