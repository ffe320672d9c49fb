// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf } from '@parley/contract/operation'
import type { SandboxOperations as O } from '@parley/contract/sandbox'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'

/** What {@link getStateHash} refuses with. */
export type GetStateHashCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get the state hash.
 *
 * SHA-256 over everything that this sandbox holds, in canonical order. Two sandboxes with the same hash are in the same
 * state. What depends on the wall clock or on the machine is left out: leases, latencies and answers of receivers, key
 * hashes, the clock itself, request log and journal.
 *
 * @throws ApiError with one of {@link GetStateHashCode}.
 */
export function getStateHash(
  client: Transport,
  options?: CallOptions,
): Call<AnswerOf<O['getStateHash'], 200>, GetStateHashCode> {
  return call(
    client,
    { id: 'getStateHash', method: 'GET', path: '/sandbox/v1/state_hash' },
    { options },
  )
}
