// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf } from '@parley/contract/operation'
import type { SandboxOperations as O } from '@parley/contract/sandbox'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'

/** What {@link simulateDispute} refuses with. */
export type SimulateDisputeCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'dispute_not_open'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Decide a dispute as its channel.
 *
 * `won`: the platform keeps the money, and what the channel held comes back. `lost`: it goes to the payer, less what
 * refunds of the payment have given back already.
 *
 * @throws ApiError with one of {@link SimulateDisputeCode}.
 */
export function simulateDispute(
  client: Transport,
  disputeId: PathOf<O['simulateDispute']>['dispute_id'],
  body: BodyOf<O['simulateDispute']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['simulateDispute'], 200>, SimulateDisputeCode> {
  return call(
    client,
    { id: 'simulateDispute', method: 'POST', path: '/sandbox/v1/disputes/{dispute_id}/simulate', idempotent: true },
    { path: [disputeId], body, options },
  )
}
