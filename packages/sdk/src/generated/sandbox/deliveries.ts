// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf } from '@parley/contract/operation'
import type { SandboxOperations as O } from '@parley/contract/sandbox'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'

/** What {@link getDeliveryMode} refuses with. */
export type GetDeliveryModeCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Read how webhooks are delivered.
 *
 * The mode of this sandbox, and how many deliveries are held.
 *
 * @throws ApiError with one of {@link GetDeliveryModeCode}.
 */
export function getDeliveryMode(
  client: Transport,
  options?: CallOptions,
): Call<AnswerOf<O['getDeliveryMode'], 200>, GetDeliveryModeCode> {
  return call(
    client,
    { id: 'getDeliveryMode', method: 'GET', path: '/sandbox/v1/deliveries/mode' },
    { options },
  )
}

/** What {@link listHeldDeliveries} refuses with. */
export type ListHeldDeliveriesCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List the deliveries that are held.
 *
 * Deliveries that wait to be released, in the order in which they would go. Empty unless the mode is `collect`.
 *
 * @throws ApiError with one of {@link ListHeldDeliveriesCode}.
 */
export function listHeldDeliveries(
  client: Transport,
  options?: CallOptions,
): Call<AnswerOf<O['listHeldDeliveries'], 200>, ListHeldDeliveriesCode> {
  return call(
    client,
    { id: 'listHeldDeliveries', method: 'GET', path: '/sandbox/v1/deliveries/held' },
    { options },
  )
}

/** What {@link releaseDeliveries} refuses with. */
export type ReleaseDeliveriesCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'delivery_not_held'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'malformed_json'
  | 'payload_too_large'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Release held deliveries.
 *
 * Sends held deliveries one after the other and answers when each was tried once. One that fails is held again, until
 * its next try is due and it is released.
 *
 * @throws ApiError with one of {@link ReleaseDeliveriesCode}.
 */
export function releaseDeliveries(
  client: Transport,
  body?: BodyOf<O['releaseDeliveries']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['releaseDeliveries'], 200>, ReleaseDeliveriesCode> {
  return call(
    client,
    { id: 'releaseDeliveries', method: 'POST', path: '/sandbox/v1/deliveries/release', idempotent: true },
    { body, options },
  )
}

/** What {@link updateDeliveryMode} refuses with. */
export type UpdateDeliveryModeCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'malformed_json'
  | 'payload_too_large'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Change how webhooks are delivered.
 *
 * Takes effect at once. What was held and is due is delivered when `collect` ends, before this call answers where the
 * new mode is `sync`.
 *
 * @throws ApiError with one of {@link UpdateDeliveryModeCode}.
 */
export function updateDeliveryMode(
  client: Transport,
  body: BodyOf<O['updateDeliveryMode']>,
  options?: CallOptions,
): Call<AnswerOf<O['updateDeliveryMode'], 200>, UpdateDeliveryModeCode> {
  return call(
    client,
    { id: 'updateDeliveryMode', method: 'PATCH', path: '/sandbox/v1/deliveries/mode' },
    { body, options },
  )
}
