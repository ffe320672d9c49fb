// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { PlatformOperations as O } from '@parley/contract/platform'
import { type Call, call } from '../call.ts'
import type { Transport } from '../operation.ts'
import type { CallOptions } from '../options.ts'
import { type ListCall, listCall } from '../page.ts'

/** What {@link getDispute} refuses with. */
export type GetDisputeCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get a dispute.
 *
 * One dispute with its reason, what was answered to it, and how the channel decided.
 *
 * Rests on 4.2.3, 4.4.1 of the policy.
 * @throws ApiError with one of {@link GetDisputeCode}.
 */
export function getDispute(
  client: Transport,
  disputeId: PathOf<O['getDispute']>['dispute_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getDispute'], 200>, GetDisputeCode> {
  return call(
    client,
    { id: 'getDispute', method: 'GET', path: '/v1/disputes/{dispute_id}' },
    { path: [disputeId], options },
  )
}

/** What {@link listDisputes} refuses with. */
export type ListDisputesCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List disputes.
 *
 * Payments that their payer disputes, or disputed, with the bank or the channel (INT-37); newest first.
 *
 * Rests on 4.2.3, 4.4.1 of the policy.
 * @throws ApiError with one of {@link ListDisputesCode}.
 */
export function listDisputes(
  client: Transport,
  query?: QueryOf<O['listDisputes']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listDisputes'], 200>, ListDisputesCode> {
  return listCall(
    client,
    { id: 'listDisputes', method: 'GET', path: '/v1/disputes' },
    { query, options },
  )
}
