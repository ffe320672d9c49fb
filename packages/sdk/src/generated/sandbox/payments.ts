// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf } from '@parley/contract/operation'
import type { SandboxOperations as O } from '@parley/contract/sandbox'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'

/** What {@link openSimulatedDispute} refuses with. */
export type OpenSimulatedDisputeCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'dispute_already_exists'
  | 'dispute_amount_exceeds_paid'
  | 'dispute_reason_not_offered'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'payment_not_disputable'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Dispute a payment as its payer.
 *
 * The payer goes to the bank or the channel, which takes the amount back for the time being and tells the platform. A
 * channel knows its own reasons; it takes one dispute of a payment, of no more than it still holds.
 *
 * @throws ApiError with one of {@link OpenSimulatedDisputeCode}.
 */
export function openSimulatedDispute(
  client: Transport,
  paymentId: PathOf<O['openSimulatedDispute']>['payment_id'],
  body: BodyOf<O['openSimulatedDispute']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['openSimulatedDispute'], 201>, OpenSimulatedDisputeCode> {
  return call(
    client,
    { id: 'openSimulatedDispute', method: 'POST', path: '/sandbox/v1/payments/{payment_id}/dispute', idempotent: true },
    { path: [paymentId], body, options },
  )
}

/** What {@link getSimulatedTrade} refuses with. */
export type GetSimulatedTradeCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get a payment as its channel sees it.
 *
 * The trade at the simulated channel, with the refunds of it.
 *
 * @throws ApiError with one of {@link GetSimulatedTradeCode}.
 */
export function getSimulatedTrade(
  client: Transport,
  paymentId: PathOf<O['getSimulatedTrade']>['payment_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getSimulatedTrade'], 200>, GetSimulatedTradeCode> {
  return call(
    client,
    { id: 'getSimulatedTrade', method: 'GET', path: '/sandbox/v1/payments/{payment_id}' },
    { path: [paymentId], options },
  )
}

/** What {@link simulatePayment} refuses with. */
export type SimulatePaymentCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'request_timestamp_skewed'
  | 'trade_not_open'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Decide a payment as its channel.
 *
 * Plays the payer and the channel of a payment. The platform hears of it as it would from the channel, and everything
 * that follows has happened when this answers.
 *
 * @throws ApiError with one of {@link SimulatePaymentCode}.
 */
export function simulatePayment(
  client: Transport,
  paymentId: PathOf<O['simulatePayment']>['payment_id'],
  body: BodyOf<O['simulatePayment']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['simulatePayment'], 200>, SimulatePaymentCode> {
  return call(
    client,
    { id: 'simulatePayment', method: 'POST', path: '/sandbox/v1/payments/{payment_id}/simulate', idempotent: true },
    { path: [paymentId], body, options },
  )
}
