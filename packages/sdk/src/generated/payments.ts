// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { PlatformOperations as O } from '@parley/contract/platform'
import { type Call, call } from '../call.ts'
import type { Transport } from '../operation.ts'
import type { CallOptions } from '../options.ts'
import { type ListCall, listCall } from '../page.ts'

/** What {@link createPayment} refuses with. */
export type CreatePaymentCode =
  | 'amount_mismatch'
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'confirmation_required'
  | 'confirmation_stale'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'insufficient_balance'
  | 'malformed_json'
  | 'method_not_bound'
  | 'not_found'
  | 'order_expired'
  | 'order_not_payable'
  | 'payload_too_large'
  | 'payment_method_not_supported'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'
  | 'wallet_not_opened'

/**
 * Pay an order.
 *
 * Pays a confirmed order with the method that was confirmed. A channel takes its time: the payment answers
 * `requires_action` with what the payer does next, and its result arrives as an event. The wallet pays at once. After a
 * refusal or a failed payment the order stays payable until it expires.
 *
 * Rests on 2.E, 3.L, 3.1, 3.2, 3.3, 3.4, 3.P.4, 3.P.5 of the policy.
 * @throws ApiError with one of {@link CreatePaymentCode}.
 */
export function createPayment(
  client: Transport,
  orderId: PathOf<O['createPayment']>['order_id'],
  body: BodyOf<O['createPayment']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['createPayment'], 201>, CreatePaymentCode> {
  return call(
    client,
    { id: 'createPayment', method: 'POST', path: '/v1/orders/{order_id}/payments', idempotent: true },
    { path: [orderId], body, options },
  )
}

/** What {@link getPayment} refuses with. */
export type GetPaymentCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get a payment.
 *
 * One payment with what the payer does next, its result and its history.
 *
 * Rests on 3.P.5, 3.P.6 of the policy.
 * @throws ApiError with one of {@link GetPaymentCode}.
 */
export function getPayment(
  client: Transport,
  paymentId: PathOf<O['getPayment']>['payment_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getPayment'], 200>, GetPaymentCode> {
  return call(
    client,
    { id: 'getPayment', method: 'GET', path: '/v1/payments/{payment_id}' },
    { path: [paymentId], options },
  )
}

/** What {@link listPayments} refuses with. */
export type ListPaymentsCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List payments.
 *
 * Payments, newest first.
 *
 * Rests on 3.P.6 of the policy.
 * @throws ApiError with one of {@link ListPaymentsCode}.
 */
export function listPayments(
  client: Transport,
  query?: QueryOf<O['listPayments']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listPayments'], 200>, ListPaymentsCode> {
  return listCall(
    client,
    { id: 'listPayments', method: 'GET', path: '/v1/payments' },
    { query, options },
  )
}
