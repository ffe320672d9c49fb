// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { PlatformOperations as O } from '@parley/contract/platform'
import { type Call, call } from '../call.ts'
import type { Transport } from '../operation.ts'
import type { CallOptions } from '../options.ts'
import { type ListCall, listCall } from '../page.ts'

/** What {@link assignSeat} refuses with. */
export type AssignSeatCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'invalid_transition'
  | 'malformed_json'
  | 'no_seat_left'
  | 'not_found'
  | 'payload_too_large'
  | 'request_timestamp_skewed'
  | 'seat_already_assigned'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Give a seat to a user.
 *
 * The user may use what the plan grants as long as the subscription lasts. As many users as there are seats, one of
 * them for whoever bought it.
 *
 * Rests on 2.2, 3.P.6 of the policy.
 * @throws ApiError with one of {@link AssignSeatCode}.
 */
export function assignSeat(
  client: Transport,
  subscriptionId: PathOf<O['assignSeat']>['subscription_id'],
  body: BodyOf<O['assignSeat']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['assignSeat'], 201>, AssignSeatCode> {
  return call(
    client,
    { id: 'assignSeat', method: 'POST', path: '/v1/subscriptions/{subscription_id}/seats', idempotent: true },
    { path: [subscriptionId], body, options },
  )
}

/** What {@link cancelChange} refuses with. */
export type CancelChangeCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'malformed_json'
  | 'no_change_scheduled'
  | 'not_found'
  | 'payload_too_large'
  | 'payment_in_progress'
  | 'precondition_failed'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Take a change back.
 *
 * Takes back what is scheduled for the next period, or the order of a change that is not paid yet.
 *
 * Rests on 2.E, 3.P.6 of the policy.
 * @throws ApiError with one of {@link CancelChangeCode}.
 */
export function cancelChange(
  client: Transport,
  subscriptionId: PathOf<O['cancelChange']>['subscription_id'],
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['cancelChange'], 200>, CancelChangeCode> {
  return call(
    client,
    { id: 'cancelChange', method: 'POST', path: '/v1/subscriptions/{subscription_id}/cancel_change', idempotent: true },
    { path: [subscriptionId], options },
  )
}

/** What {@link changeSubscription} refuses with. */
export type ChangeSubscriptionCode =
  | 'add_on_not_offered'
  | 'api_version_unknown'
  | 'change_already_scheduled'
  | 'change_changes_nothing'
  | 'change_not_immediate'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'interval_not_offered'
  | 'invalid_transition'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'payment_method_not_supported'
  | 'plan_not_purchasable'
  | 'plan_requires_enterprise'
  | 'precondition_failed'
  | 'quote_required'
  | 'region_not_priced'
  | 'request_timestamp_skewed'
  | 'seats_below_use'
  | 'terms_not_accepted'
  | 'tier_not_offered'
  | 'tier_required'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Change a subscription.
 *
 * What costs more is paid by the difference of the days that are left, by an order of its own, and takes effect with
 * its payment. What costs less takes effect with the next period, or now against service credit where the operator says
 * so (INT-34).
 *
 * Rests on 2.E, 2.S.2, 3.P.2, 3.P.3 of the policy.
 * @throws ApiError with one of {@link ChangeSubscriptionCode}.
 */
export function changeSubscription(
  client: Transport,
  subscriptionId: PathOf<O['changeSubscription']>['subscription_id'],
  body: BodyOf<O['changeSubscription']>,
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['changeSubscription'], 201>, ChangeSubscriptionCode> {
  return call(
    client,
    { id: 'changeSubscription', method: 'POST', path: '/v1/subscriptions/{subscription_id}/change', idempotent: true },
    { path: [subscriptionId], body, options },
  )
}

/** What {@link disableAutoRenew} refuses with. */
export type DisableAutoRenewCode =
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
 * Have a subscription not renewed any more.
 *
 * At any time. The paid period runs to its end; one that charges failed for ends at once. A charge that its channel is
 * working on is the last: if it succeeds it buys its period, and no other follows (INT-33).
 *
 * Rests on 3.P.6 of the policy.
 * @throws ApiError with one of {@link DisableAutoRenewCode}.
 */
export function disableAutoRenew(
  client: Transport,
  subscriptionId: PathOf<O['disableAutoRenew']>['subscription_id'],
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['disableAutoRenew'], 200>, DisableAutoRenewCode> {
  return call(
    client,
    { id: 'disableAutoRenew', method: 'POST', path: '/v1/subscriptions/{subscription_id}/disable_auto_renew', idempotent: true },
    { path: [subscriptionId], options },
  )
}

/** What {@link enableAutoRenew} refuses with. */
export type EnableAutoRenewCode =
  | 'add_on_not_offered'
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'confirmation_required'
  | 'confirmation_stale'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'interval_not_offered'
  | 'invalid_transition'
  | 'malformed_json'
  | 'method_not_bound'
  | 'method_not_renewable'
  | 'not_found'
  | 'payload_too_large'
  | 'payment_method_not_supported'
  | 'plan_not_purchasable'
  | 'plan_requires_enterprise'
  | 'precondition_failed'
  | 'quote_required'
  | 'region_not_priced'
  | 'request_timestamp_skewed'
  | 'terms_not_accepted'
  | 'tier_not_offered'
  | 'tier_required'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'
  | 'wallet_not_opened'

/**
 * Have a subscription renewed by itself.
 *
 * The payer agrees to what the preview showed, by its digest (3.P.4). A bound card, a bound WeChat Pay account or the
 * wallet is then charged for each next period, announced five days before (INT-33). Called again it changes the
 * account; while charges fail, the new account is charged at once.
 *
 * Rests on 3.1, 3.3, 3.4, 3.P.4 of the policy.
 * @throws ApiError with one of {@link EnableAutoRenewCode}.
 */
export function enableAutoRenew(
  client: Transport,
  subscriptionId: PathOf<O['enableAutoRenew']>['subscription_id'],
  body: BodyOf<O['enableAutoRenew']>,
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['enableAutoRenew'], 200>, EnableAutoRenewCode> {
  return call(
    client,
    { id: 'enableAutoRenew', method: 'POST', path: '/v1/subscriptions/{subscription_id}/enable_auto_renew', idempotent: true },
    { path: [subscriptionId], body, options },
  )
}

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

/** What {@link listSeats} refuses with. */
export type ListSeatsCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List who uses a seat.
 *
 * Newest first.
 *
 * Rests on 3.P.6 of the policy.
 * @throws ApiError with one of {@link ListSeatsCode}.
 */
export function listSeats(
  client: Transport,
  subscriptionId: PathOf<O['listSeats']>['subscription_id'],
  query?: QueryOf<O['listSeats']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listSeats'], 200>, ListSeatsCode> {
  return listCall(
    client,
    { id: 'listSeats', method: 'GET', path: '/v1/subscriptions/{subscription_id}/seats' },
    { path: [subscriptionId], query, options },
  )
}

/** What {@link previewChange} refuses with. */
export type PreviewChangeCode =
  | 'add_on_not_offered'
  | 'api_version_unknown'
  | 'change_already_scheduled'
  | 'change_changes_nothing'
  | 'change_not_immediate'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'interval_not_offered'
  | 'invalid_transition'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'plan_not_purchasable'
  | 'plan_requires_enterprise'
  | 'quote_required'
  | 'region_not_priced'
  | 'request_timestamp_skewed'
  | 'seats_below_use'
  | 'terms_not_accepted'
  | 'tier_not_offered'
  | 'tier_required'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Preview a change.
 *
 * What a change of plan, seats, add-ons or interval would cost and when it would take effect, line by line (INT-34).
 *
 * Rests on 2.E, 2.S.2 of the policy.
 * @throws ApiError with one of {@link PreviewChangeCode}.
 */
export function previewChange(
  client: Transport,
  subscriptionId: PathOf<O['previewChange']>['subscription_id'],
  body: BodyOf<O['previewChange']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['previewChange'], 200>, PreviewChangeCode> {
  return call(
    client,
    { id: 'previewChange', method: 'POST', path: '/v1/subscriptions/{subscription_id}/preview_change', idempotent: true },
    { path: [subscriptionId], body, options },
  )
}

/** What {@link previewRenewal} refuses with. */
export type PreviewRenewalCode =
  | 'add_on_not_offered'
  | 'api_version_unknown'
  | 'forbidden'
  | 'interval_not_offered'
  | 'invalid_transition'
  | 'not_found'
  | 'payment_method_not_supported'
  | 'plan_not_purchasable'
  | 'plan_requires_enterprise'
  | 'quote_required'
  | 'region_not_priced'
  | 'request_timestamp_skewed'
  | 'terms_not_accepted'
  | 'tier_not_offered'
  | 'tier_required'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Preview the renewal.
 *
 * What the next period would cost by the prices of today, or what was announced already, when the user would be told,
 * and when it would be charged. Its digest is what the payer confirms to have the subscription renewed by itself
 * (INT-33).
 *
 * Rests on 2.E, 3.P.4, 3.P.6 of the policy.
 * @throws ApiError with one of {@link PreviewRenewalCode}.
 */
export function previewRenewal(
  client: Transport,
  subscriptionId: PathOf<O['previewRenewal']>['subscription_id'],
  query?: QueryOf<O['previewRenewal']>,
  options?: CallOptions,
): Call<AnswerOf<O['previewRenewal'], 200>, PreviewRenewalCode> {
  return call(
    client,
    { id: 'previewRenewal', method: 'GET', path: '/v1/subscriptions/{subscription_id}/renewal' },
    { path: [subscriptionId], query, options },
  )
}

/** What {@link unassignSeat} refuses with. */
export type UnassignSeatCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Take a seat back.
 *
 * The user goes on with what is theirs without it; the seat is free for somebody else.
 *
 * Rests on 3.P.6 of the policy.
 * @throws ApiError with one of {@link UnassignSeatCode}.
 */
export function unassignSeat(
  client: Transport,
  subscriptionId: PathOf<O['unassignSeat']>['subscription_id'],
  userId: PathOf<O['unassignSeat']>['user_id'],
  options?: CallOptions,
): Call<undefined, UnassignSeatCode> {
  return call(
    client,
    { id: 'unassignSeat', method: 'DELETE', path: '/v1/subscriptions/{subscription_id}/seats/{user_id}' },
    { path: [subscriptionId, userId], options },
  )
}
