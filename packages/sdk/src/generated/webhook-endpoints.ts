// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { PlatformOperations as O } from '@parley/contract/platform'
import { type Call, call } from '../call.ts'
import type { Transport } from '../operation.ts'
import type { CallOptions } from '../options.ts'
import { type ListCall, listCall } from '../page.ts'

/** What {@link createWebhookEndpoint} refuses with. */
export type CreateWebhookEndpointCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'malformed_json'
  | 'payload_too_large'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'
  | 'webhook_endpoint_limit_reached'
  | 'webhook_url_refused'

/**
 * Create a webhook endpoint.
 *
 * Names an address to which events are posted, signed as Standard Webhooks prescribe. It is challenged at once
 * (`WebhookChallenge`) and gets events from then on once it has answered. The secret is in this answer only.
 *
 * @throws ApiError with one of {@link CreateWebhookEndpointCode}.
 */
export function createWebhookEndpoint(
  client: Transport,
  body: BodyOf<O['createWebhookEndpoint']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['createWebhookEndpoint'], 201>, CreateWebhookEndpointCode> {
  return call(
    client,
    { id: 'createWebhookEndpoint', method: 'POST', path: '/v1/webhook_endpoints', idempotent: true },
    { body, options },
  )
}

/** What {@link deleteWebhookEndpoint} refuses with. */
export type DeleteWebhookEndpointCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'not_found'
  | 'precondition_failed'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Delete a webhook endpoint.
 *
 * Ends deliveries to it, those under way included. It is not found afterwards.
 *
 * @throws ApiError with one of {@link DeleteWebhookEndpointCode}.
 */
export function deleteWebhookEndpoint(
  client: Transport,
  webhookEndpointId: PathOf<O['deleteWebhookEndpoint']>['webhook_endpoint_id'],
  options?: CallOptions<'ifMatch'>,
): Call<undefined, DeleteWebhookEndpointCode> {
  return call(
    client,
    { id: 'deleteWebhookEndpoint', method: 'DELETE', path: '/v1/webhook_endpoints/{webhook_endpoint_id}' },
    { path: [webhookEndpointId], options },
  )
}

/** What {@link getWebhookEndpoint} refuses with. */
export type GetWebhookEndpointCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get a webhook endpoint.
 *
 * One endpoint; of its secret the last four characters.
 *
 * @throws ApiError with one of {@link GetWebhookEndpointCode}.
 */
export function getWebhookEndpoint(
  client: Transport,
  webhookEndpointId: PathOf<O['getWebhookEndpoint']>['webhook_endpoint_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getWebhookEndpoint'], 200>, GetWebhookEndpointCode> {
  return call(
    client,
    { id: 'getWebhookEndpoint', method: 'GET', path: '/v1/webhook_endpoints/{webhook_endpoint_id}' },
    { path: [webhookEndpointId], options },
  )
}

/** What {@link listWebhookEndpoints} refuses with. */
export type ListWebhookEndpointsCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List webhook endpoints.
 *
 * Endpoints, newest first, without deleted ones.
 *
 * @throws ApiError with one of {@link ListWebhookEndpointsCode}.
 */
export function listWebhookEndpoints(
  client: Transport,
  query?: QueryOf<O['listWebhookEndpoints']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listWebhookEndpoints'], 200>, ListWebhookEndpointsCode> {
  return listCall(
    client,
    { id: 'listWebhookEndpoints', method: 'GET', path: '/v1/webhook_endpoints' },
    { query, options },
  )
}

/** What {@link listWebhookDeliveries} refuses with. */
export type ListWebhookDeliveriesCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List the deliveries of an endpoint.
 *
 * Deliveries, newest first.
 *
 * @throws ApiError with one of {@link ListWebhookDeliveriesCode}.
 */
export function listWebhookDeliveries(
  client: Transport,
  webhookEndpointId: PathOf<O['listWebhookDeliveries']>['webhook_endpoint_id'],
  query?: QueryOf<O['listWebhookDeliveries']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listWebhookDeliveries'], 200>, ListWebhookDeliveriesCode> {
  return listCall(
    client,
    { id: 'listWebhookDeliveries', method: 'GET', path: '/v1/webhook_endpoints/{webhook_endpoint_id}/deliveries' },
    { path: [webhookEndpointId], query, options },
  )
}

/** What {@link redeliverWebhooksSince} refuses with. */
export type RedeliverWebhooksSinceCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
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
 * Deliver all events again since one.
 *
 * Delivers every event after the one named that this endpoint asks for, whether or not it was delivered before, with
 * the `webhook-id` that it had. Events of which the endpoint got no delivery, because it was disabled or did not exist,
 * get one. A call takes up to 200 events of the sequence.
 *
 * @throws ApiError with one of {@link RedeliverWebhooksSinceCode}.
 */
export function redeliverWebhooksSince(
  client: Transport,
  webhookEndpointId: PathOf<O['redeliverWebhooksSince']>['webhook_endpoint_id'],
  body: BodyOf<O['redeliverWebhooksSince']>,
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['redeliverWebhooksSince'], 200>, RedeliverWebhooksSinceCode> {
  return call(
    client,
    { id: 'redeliverWebhooksSince', method: 'POST', path: '/v1/webhook_endpoints/{webhook_endpoint_id}/redeliver', idempotent: true },
    { path: [webhookEndpointId], body, options },
  )
}

/** What {@link rotateWebhookSecret} refuses with. */
export type RotateWebhookSecretCode =
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
 * Rotate the secret of a webhook endpoint.
 *
 * Makes a new secret. The old one stays valid for 24 hours, in which deliveries carry both signatures.
 *
 * @throws ApiError with one of {@link RotateWebhookSecretCode}.
 */
export function rotateWebhookSecret(
  client: Transport,
  webhookEndpointId: PathOf<O['rotateWebhookSecret']>['webhook_endpoint_id'],
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['rotateWebhookSecret'], 200>, RotateWebhookSecretCode> {
  return call(
    client,
    { id: 'rotateWebhookSecret', method: 'POST', path: '/v1/webhook_endpoints/{webhook_endpoint_id}/rotate_secret', idempotent: true },
    { path: [webhookEndpointId], options },
  )
}

/** What {@link updateWebhookEndpoint} refuses with. */
export type UpdateWebhookEndpointCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'precondition_failed'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'
  | 'webhook_url_refused'

/**
 * Update a webhook endpoint.
 *
 * Changes the address, the types of events, or whether events are sent. A new address, and an endpoint that is enabled
 * again, is challenged first.
 *
 * @throws ApiError with one of {@link UpdateWebhookEndpointCode}.
 */
export function updateWebhookEndpoint(
  client: Transport,
  webhookEndpointId: PathOf<O['updateWebhookEndpoint']>['webhook_endpoint_id'],
  body: BodyOf<O['updateWebhookEndpoint']>,
  options?: CallOptions<'ifMatch'>,
): Call<AnswerOf<O['updateWebhookEndpoint'], 200>, UpdateWebhookEndpointCode> {
  return call(
    client,
    { id: 'updateWebhookEndpoint', method: 'PATCH', path: '/v1/webhook_endpoints/{webhook_endpoint_id}' },
    { path: [webhookEndpointId], body, options },
  )
}

/** What {@link verifyWebhookEndpoint} refuses with. */
export type VerifyWebhookEndpointCode =
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
 * Challenge a webhook endpoint again.
 *
 * Sends a new challenge, for an endpoint that did not answer the last one.
 *
 * @throws ApiError with one of {@link VerifyWebhookEndpointCode}.
 */
export function verifyWebhookEndpoint(
  client: Transport,
  webhookEndpointId: PathOf<O['verifyWebhookEndpoint']>['webhook_endpoint_id'],
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['verifyWebhookEndpoint'], 200>, VerifyWebhookEndpointCode> {
  return call(
    client,
    { id: 'verifyWebhookEndpoint', method: 'POST', path: '/v1/webhook_endpoints/{webhook_endpoint_id}/verify', idempotent: true },
    { path: [webhookEndpointId], options },
  )
}
