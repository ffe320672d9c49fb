// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, PathOf } from '@parley/contract/operation'
import type { PlatformOperations as O } from '@parley/contract/platform'
import { type Call, call } from '../call.ts'
import type { Transport } from '../operation.ts'
import type { CallOptions } from '../options.ts'

/** What {@link getWebhookDelivery} refuses with. */
export type GetWebhookDeliveryCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get a webhook delivery.
 *
 * One delivery with every try: what was answered, how fast, and what went wrong.
 *
 * @throws ApiError with one of {@link GetWebhookDeliveryCode}.
 */
export function getWebhookDelivery(
  client: Transport,
  webhookDeliveryId: PathOf<O['getWebhookDelivery']>['webhook_delivery_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getWebhookDelivery'], 200>, GetWebhookDeliveryCode> {
  return call(
    client,
    { id: 'getWebhookDelivery', method: 'GET', path: '/v1/webhook_deliveries/{webhook_delivery_id}' },
    { path: [webhookDeliveryId], options },
  )
}

/** What {@link redeliverWebhook} refuses with. */
export type RedeliverWebhookCode =
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
  | 'webhook_endpoint_not_enabled'

/**
 * Deliver an event again.
 *
 * Begins the ladder of tries anew, at once, with the same `webhook-id`.
 *
 * @throws ApiError with one of {@link RedeliverWebhookCode}.
 */
export function redeliverWebhook(
  client: Transport,
  webhookDeliveryId: PathOf<O['redeliverWebhook']>['webhook_delivery_id'],
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['redeliverWebhook'], 200>, RedeliverWebhookCode> {
  return call(
    client,
    { id: 'redeliverWebhook', method: 'POST', path: '/v1/webhook_deliveries/{webhook_delivery_id}/redeliver', idempotent: true },
    { path: [webhookDeliveryId], options },
  )
}
