// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { SandboxOperations as O } from '@parley/contract/sandbox'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'
import { type ListCall, listCall } from '../../page.ts'

/** What {@link clearFaults} refuses with. */
export type ClearFaultsCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Take every fault off the plan.
 *
 * Nothing is broken from now on. Deliveries that are held back are passed on when their time comes.
 *
 * @throws ApiError with one of {@link ClearFaultsCode}.
 */
export function clearFaults(
  client: Transport,
  options?: CallOptions,
): Call<undefined, ClearFaultsCode> {
  return call(
    client,
    { id: 'clearFaults', method: 'DELETE', path: '/sandbox/v1/faults' },
    { options },
  )
}

/** What {@link createFault} refuses with. */
export type CreateFaultCode =
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
 * Add a fault to the plan.
 *
 * Has the sandbox break requests or deliveries on purpose, from now on. Which of them is decided by counting and by the
 * seed of the sandbox, so that the same calls break in the same places.
 *
 * @throws ApiError with one of {@link CreateFaultCode}.
 */
export function createFault(
  client: Transport,
  body: BodyOf<O['createFault']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['createFault'], 201>, CreateFaultCode> {
  return call(
    client,
    { id: 'createFault', method: 'POST', path: '/sandbox/v1/faults', idempotent: true },
    { body, options },
  )
}

/** What {@link deleteFault} refuses with. */
export type DeleteFaultCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Take a fault off the plan.
 *
 * It breaks nothing from now on. A delivery that it holds back is passed on when its time comes.
 *
 * @throws ApiError with one of {@link DeleteFaultCode}.
 */
export function deleteFault(
  client: Transport,
  faultId: PathOf<O['deleteFault']>['fault_id'],
  options?: CallOptions,
): Call<undefined, DeleteFaultCode> {
  return call(
    client,
    { id: 'deleteFault', method: 'DELETE', path: '/sandbox/v1/faults/{fault_id}' },
    { path: [faultId], options },
  )
}

/** What {@link getFault} refuses with. */
export type GetFaultCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get a fault.
 *
 * A fault of the plan with its counts.
 *
 * @throws ApiError with one of {@link GetFaultCode}.
 */
export function getFault(
  client: Transport,
  faultId: PathOf<O['getFault']>['fault_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getFault'], 200>, GetFaultCode> {
  return call(
    client,
    { id: 'getFault', method: 'GET', path: '/sandbox/v1/faults/{fault_id}' },
    { path: [faultId], options },
  )
}

/** What {@link listFaults} refuses with. */
export type ListFaultsCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List the faults of the plan.
 *
 * Newest first, each with how often it fitted and how often it was injected.
 *
 * @throws ApiError with one of {@link ListFaultsCode}.
 */
export function listFaults(
  client: Transport,
  query?: QueryOf<O['listFaults']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listFaults'], 200>, ListFaultsCode> {
  return listCall(
    client,
    { id: 'listFaults', method: 'GET', path: '/sandbox/v1/faults' },
    { query, options },
  )
}

/** What {@link listUnmatchedFaults} refuses with. */
export type ListUnmatchedFaultsCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List the faults that fitted nothing.
 *
 * Faults that no request and no delivery has fitted so far. A test that ends with one of them did not test what it
 * meant to.
 *
 * @throws ApiError with one of {@link ListUnmatchedFaultsCode}.
 */
export function listUnmatchedFaults(
  client: Transport,
  query?: QueryOf<O['listUnmatchedFaults']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listUnmatchedFaults'], 200>, ListUnmatchedFaultsCode> {
  return listCall(
    client,
    { id: 'listUnmatchedFaults', method: 'GET', path: '/sandbox/v1/faults/unmatched' },
    { query, options },
  )
}
