// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf } from '@parley/contract/operation'
import type { SandboxOperations as O } from '@parley/contract/sandbox'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'

/** What {@link getBundle} refuses with. */
export type GetBundleCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get a bug-report bundle.
 *
 * All that it takes to get this sandbox into this state again, in one document: seed, parameters, versions, journal and
 * state hash. Bodies are in it as they were sent, so it may hold personal data; keys and session tokens are not in it.
 *
 * @throws ApiError with one of {@link GetBundleCode}.
 */
export function getBundle(
  client: Transport,
  options?: CallOptions,
): Call<AnswerOf<O['getBundle'], 200>, GetBundleCode> {
  return call(
    client,
    { id: 'getBundle', method: 'GET', path: '/sandbox/v1/bundle' },
    { options },
  )
}
