// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { SandboxOperations as O } from '@parley/contract/sandbox'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'
import { type ListCall, listCall } from '../../page.ts'

/** What {@link clearRequests} refuses with. */
export type ClearRequestsCode =
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

/**
 * Clear the request log.
 *
 * Forgets every request so far.
 *
 * @throws ApiError with one of {@link ClearRequestsCode}.
 */
export function clearRequests(
  client: Transport,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['clearRequests'], 200>, ClearRequestsCode> {
  return call(
    client,
    { id: 'clearRequests', method: 'POST', path: '/sandbox/v1/requests/clear', idempotent: true },
    { options },
  )
}

/** What {@link getRequest} refuses with. */
export type GetRequestCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get a request.
 *
 * One request by the `Parley-Request-Id` of its answer, while the log still holds it.
 *
 * @throws ApiError with one of {@link GetRequestCode}.
 */
export function getRequest(
  client: Transport,
  requestId: PathOf<O['getRequest']>['request_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getRequest'], 200>, GetRequestCode> {
  return call(
    client,
    { id: 'getRequest', method: 'GET', path: '/sandbox/v1/requests/{request_id}' },
    { path: [requestId], options },
  )
}

/** What {@link listRequests} refuses with. */
export type ListRequestsCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List requests.
 *
 * The last requests that this sandbox answered, newest first; those of the robots among them, those to this log not.
 * The log is kept in memory and begins anew with the process.
 *
 * @throws ApiError with one of {@link ListRequestsCode}.
 */
export function listRequests(
  client: Transport,
  query?: QueryOf<O['listRequests']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listRequests'], 200>, ListRequestsCode> {
  return listCall(
    client,
    { id: 'listRequests', method: 'GET', path: '/sandbox/v1/requests' },
    { query, options },
  )
}
