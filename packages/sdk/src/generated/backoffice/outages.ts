// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { BackofficeOperations as O } from '@parley/contract/backoffice'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'
import { type ListCall, listCall } from '../../page.ts'

/** What {@link declareOutage} refuses with. */
export type DeclareOutageCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'malformed_json'
  | 'outage_feature_unknown'
  | 'outage_interval_invalid'
  | 'payload_too_large'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Declare an outage.
 *
 * Puts on record that the service, or some features of it, could not be used. Every day that the outage touches is left
 * out of the used days of a refund where it hit the region of the order and a feature of its plan (INT-05), and
 * `platform_outage` applications are held against it (4.1.3). With `ends_at` the outage is ended in the same call.
 *
 * Rests on 4.1.3, 4.3.1 of the policy.
 * @throws ApiError with one of {@link DeclareOutageCode}.
 */
export function declareOutage(
  client: Transport,
  body: BodyOf<O['declareOutage']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['declareOutage'], 201>, DeclareOutageCode> {
  return call(
    client,
    { id: 'declareOutage', method: 'POST', path: '/backoffice/v1/outages', idempotent: true },
    { body, options },
  )
}

/** What {@link endOutage} refuses with. */
export type EndOutageCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'invalid_transition'
  | 'malformed_json'
  | 'not_found'
  | 'outage_interval_invalid'
  | 'payload_too_large'
  | 'precondition_failed'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * End an outage.
 *
 * The service can be used again, since `ends_at` or since now.
 *
 * Rests on 4.1.3, 4.3.1 of the policy.
 * @throws ApiError with one of {@link EndOutageCode}.
 */
export function endOutage(
  client: Transport,
  outageId: PathOf<O['endOutage']>['outage_id'],
  body?: BodyOf<O['endOutage']>,
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['endOutage'], 200>, EndOutageCode> {
  return call(
    client,
    { id: 'endOutage', method: 'POST', path: '/backoffice/v1/outages/{outage_id}/end', idempotent: true },
    { path: [outageId], body, options },
  )
}

/** What {@link getOutage} refuses with. */
export type GetOutageCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get an outage.
 *
 * One outage with its history.
 *
 * Rests on 4.1.3 of the policy.
 * @throws ApiError with one of {@link GetOutageCode}.
 */
export function getOutage(
  client: Transport,
  outageId: PathOf<O['getOutage']>['outage_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getOutage'], 200>, GetOutageCode> {
  return call(
    client,
    { id: 'getOutage', method: 'GET', path: '/backoffice/v1/outages/{outage_id}' },
    { path: [outageId], options },
  )
}

/** What {@link listOutages} refuses with. */
export type ListOutagesCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List outages.
 *
 * Outages, the one declared last first.
 *
 * Rests on 4.1.3 of the policy.
 * @throws ApiError with one of {@link ListOutagesCode}.
 */
export function listOutages(
  client: Transport,
  query?: QueryOf<O['listOutages']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listOutages'], 200>, ListOutagesCode> {
  return listCall(
    client,
    { id: 'listOutages', method: 'GET', path: '/backoffice/v1/outages' },
    { query, options },
  )
}
