// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { PlatformOperations as O } from '@parley/contract/platform'
import { type Call, call } from '../call.ts'
import type { Transport } from '../operation.ts'
import type { CallOptions } from '../options.ts'
import { type ListCall, listCall } from '../page.ts'

/** What {@link cancelOrder} refuses with. */
export type CancelOrderCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'invalid_transition'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'payment_in_progress'
  | 'precondition_failed'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Cancel an order.
 *
 * Cancels an order that is not paid, unless a payment of it is being processed. A paid order is given back by a refund.
 *
 * Rests on 3.P.2 of the policy.
 * @throws ApiError with one of {@link CancelOrderCode}.
 */
export function cancelOrder(
  client: Transport,
  orderId: PathOf<O['cancelOrder']>['order_id'],
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['cancelOrder'], 200>, CancelOrderCode> {
  return call(
    client,
    { id: 'cancelOrder', method: 'POST', path: '/v1/orders/{order_id}/cancel', idempotent: true },
    { path: [orderId], options },
  )
}

/** What {@link confirmOrder} refuses with. */
export type ConfirmOrderCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'confirmation_stale'
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
 * Confirm an order.
 *
 * The payer confirms that what is to be paid is right, by the digest of what was shown (3.P.4). An order that changed
 * since has another digest.
 *
 * Rests on 3.P.4 of the policy.
 * @throws ApiError with one of {@link ConfirmOrderCode}.
 */
export function confirmOrder(
  client: Transport,
  orderId: PathOf<O['confirmOrder']>['order_id'],
  body: BodyOf<O['confirmOrder']>,
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['confirmOrder'], 200>, ConfirmOrderCode> {
  return call(
    client,
    { id: 'confirmOrder', method: 'POST', path: '/v1/orders/{order_id}/confirm', idempotent: true },
    { path: [orderId], body, options },
  )
}

/** What {@link createOrder} refuses with. */
export type CreateOrderCode =
  | 'add_on_not_offered'
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'coupon_already_redeemed'
  | 'coupon_expired'
  | 'coupon_unknown'
  | 'coupon_used_up'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'interval_not_offered'
  | 'malformed_json'
  | 'payload_too_large'
  | 'payment_method_not_supported'
  | 'plan_not_purchasable'
  | 'plan_requires_enterprise'
  | 'promotion_already_redeemed'
  | 'promotion_ended'
  | 'promotion_not_combinable'
  | 'promotion_not_eligible'
  | 'promotion_not_started'
  | 'promotion_used_up'
  | 'quote_already_ordered'
  | 'quote_expired'
  | 'quote_not_accepted'
  | 'quote_of_another_user'
  | 'quote_required'
  | 'region_not_priced'
  | 'request_timestamp_skewed'
  | 'terms_not_accepted'
  | 'tier_not_offered'
  | 'tier_required'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Make an order.
 *
 * Prices a plan with its add-ons by the current price book, which the order pins. The payer then confirms the digest of
 * what is shown, and pays within the time that the order stands (INT-32). Basic is free and needs no order; enterprise
 * and flagship are bought by quote: with the id of an accepted quote, the plan, its size and its price are those of the
 * quote, and what is named besides must agree with it (2.S.3). A coupon or a campaign takes its discount off the list
 * price as a line of its own and adds its bonus days to the period; it is held for the order from now on, and given
 * back where the order ends unpaid. The order pins its rule for refunds (4.3.3, INT-10).
 *
 * Rests on 2.1, 2.2, 2.3, 2.4, 2.S.2, 2.S.3, 2.E, 3.P.1, 3.P.2, 3.P.3, 4.3.3, 9.2 of the policy.
 * @throws ApiError with one of {@link CreateOrderCode}.
 */
export function createOrder(
  client: Transport,
  body: BodyOf<O['createOrder']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['createOrder'], 201>, CreateOrderCode> {
  return call(
    client,
    { id: 'createOrder', method: 'POST', path: '/v1/orders', idempotent: true },
    { body, options },
  )
}

/** What {@link getOrder} refuses with. */
export type GetOrderCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get an order.
 *
 * One order with its price, line by line, and its history.
 *
 * Rests on 3.P.6 of the policy.
 * @throws ApiError with one of {@link GetOrderCode}.
 */
export function getOrder(
  client: Transport,
  orderId: PathOf<O['getOrder']>['order_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getOrder'], 200>, GetOrderCode> {
  return call(
    client,
    { id: 'getOrder', method: 'GET', path: '/v1/orders/{order_id}' },
    { path: [orderId], options },
  )
}

/** What {@link listOrders} refuses with. */
export type ListOrdersCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List orders.
 *
 * Orders, newest first.
 *
 * Rests on 3.P.6 of the policy.
 * @throws ApiError with one of {@link ListOrdersCode}.
 */
export function listOrders(
  client: Transport,
  query?: QueryOf<O['listOrders']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listOrders'], 200>, ListOrdersCode> {
  return listCall(
    client,
    { id: 'listOrders', method: 'GET', path: '/v1/orders' },
    { query, options },
  )
}

/** What {@link updateOrder} refuses with. */
export type UpdateOrderCode =
  | 'add_on_not_offered'
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'coupon_already_redeemed'
  | 'coupon_expired'
  | 'coupon_unknown'
  | 'coupon_used_up'
  | 'forbidden'
  | 'interval_not_offered'
  | 'invalid_transition'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'payment_method_not_supported'
  | 'plan_not_purchasable'
  | 'plan_requires_enterprise'
  | 'precondition_failed'
  | 'promotion_already_redeemed'
  | 'promotion_ended'
  | 'promotion_not_combinable'
  | 'promotion_not_eligible'
  | 'promotion_not_started'
  | 'promotion_used_up'
  | 'quote_required'
  | 'region_not_priced'
  | 'request_timestamp_skewed'
  | 'terms_not_accepted'
  | 'tier_not_offered'
  | 'tier_required'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Change an order.
 *
 * Changes what is bought or how it is paid, until the order is confirmed. The price is reckoned anew by the price book
 * that the order pins, and the digest changes: one shown before is stale (3.P.4). A promotion that the order holds is
 * applied anew; give it up with `coupon_code` or `promotion_id` null.
 *
 * Rests on 2.E, 3.P.2, 3.P.3 of the policy.
 * @throws ApiError with one of {@link UpdateOrderCode}.
 */
export function updateOrder(
  client: Transport,
  orderId: PathOf<O['updateOrder']>['order_id'],
  body: BodyOf<O['updateOrder']>,
  options?: CallOptions<'ifMatch'>,
): Call<AnswerOf<O['updateOrder'], 200>, UpdateOrderCode> {
  return call(
    client,
    { id: 'updateOrder', method: 'PATCH', path: '/v1/orders/{order_id}' },
    { path: [orderId], body, options },
  )
}
