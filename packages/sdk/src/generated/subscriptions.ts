// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { PlatformOperations as O } from '@parley/contract/platform'
import { type Call, call } from '../call.ts'
import type { Transport } from '../operation.ts'
import type { CallOptions } from '../options.ts'
import { type ListCall, listCall } from '../page.ts'

/** What {@link getSubscription} refuses with. */
export type GetSubscriptionCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get a subscription.
 *
 * One paid period. Subscriptions are opened by the payment of an order alone; there is no call that opens one.
 *
 * Rests on 3.P.5, 3.P.6 of the policy.
 * @throws ApiError with one of {@link GetSubscriptionCode}.
 */
export function getSubscription(
  client: Transport,
  subscriptionId: PathOf<O['getSubscription']>['subscription_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getSubscription'], 200>, GetSubscriptionCode> {
  return call(
    client,
    { id: 'getSubscription', method: 'GET', path: '/v1/subscriptions/{subscription_id}' },
    { path: [subscriptionId], options },
  )
}

/** What {@link listSubscriptions} refuses with. */
export type ListSubscriptionsCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List subscriptions.
 *
 * Subscriptions, newest first.
 *
 * Rests on 3.P.6 of the policy.
 * @throws ApiError with one of {@link ListSubscriptionsCode}.
 */
export function listSubscriptions(
  client: Transport,
  query?: QueryOf<O['listSubscriptions']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listSubscriptions'], 200>, ListSubscriptionsCode> {
  return listCall(
    client,
    { id: 'listSubscriptions', method: 'GET', path: '/v1/subscriptions' },
    { query, options },
  )
}
