// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, PathOf } from '@parley/contract/operation'
import type { PlatformOperations as O } from '@parley/contract/platform'
import { type Call, call } from '../call.ts'
import type { Transport } from '../operation.ts'
import type { CallOptions } from '../options.ts'

/** What {@link getPersonalCenter} refuses with. */
export type GetPersonalCenterCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get the personal centre of a user.
 *
 * Balances, what the user may use, subscriptions, orders, refunds and what falls due next, all of one moment. Readable
 * at any time, also while the user may use nothing (3.P.6).
 *
 * Rests on 3.P.1, 3.P.6 of the policy.
 * @throws ApiError with one of {@link GetPersonalCenterCode}.
 */
export function getPersonalCenter(
  client: Transport,
  userId: PathOf<O['getPersonalCenter']>['user_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getPersonalCenter'], 200>, GetPersonalCenterCode> {
  return call(
    client,
    { id: 'getPersonalCenter', method: 'GET', path: '/v1/users/{user_id}/personal_center' },
    { path: [userId], options },
  )
}
