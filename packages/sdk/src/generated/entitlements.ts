// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, PathOf } from '@parley/contract/operation'
import type { PlatformOperations as O } from '@parley/contract/platform'
import { type Call, call } from '../call.ts'
import type { Transport } from '../operation.ts'
import type { CallOptions } from '../options.ts'

/** What {@link getEntitlements} refuses with. */
export type GetEntitlementsCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get what a user may use.
 *
 * The free plan, which every account has, together with the plans and add-ons of the active subscriptions, and what of
 * it may not be used now and why: the terms come before the use (9.2). Readable at any time (3.P.6).
 *
 * Rests on 2.1, 2.2, 3.P.6, 9.2 of the policy.
 * @throws ApiError with one of {@link GetEntitlementsCode}.
 */
export function getEntitlements(
  client: Transport,
  userId: PathOf<O['getEntitlements']>['user_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getEntitlements'], 200>, GetEntitlementsCode> {
  return call(
    client,
    { id: 'getEntitlements', method: 'GET', path: '/v1/users/{user_id}/entitlements' },
    { path: [userId], options },
  )
}
