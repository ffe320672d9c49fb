// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf } from '@parley/contract/operation'
import type { SandboxOperations as O } from '@parley/contract/sandbox'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'

/** What {@link advanceClock} refuses with. */
export type AdvanceClockCode =
  | 'api_version_unknown'
  | 'clock_advance_too_far'
  | 'clock_moves_forward_only'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'malformed_json'
  | 'payload_too_large'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Advance the clock.
 *
 * Runs every job that falls due on the way, each at its exact instant and in order, delivers what it caused, and
 * answers when all is quiet with the list of what fired.
 *
 * @throws ApiError with one of {@link AdvanceClockCode}.
 */
export function advanceClock(
  client: Transport,
  body: BodyOf<O['advanceClock']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['advanceClock'], 200>, AdvanceClockCode> {
  return call(
    client,
    { id: 'advanceClock', method: 'POST', path: '/sandbox/v1/clock/advance', idempotent: true },
    { body, options },
  )
}

/** What {@link getClock} refuses with. */
export type GetClockCode = 'api_version_unknown' | 'forbidden' | 'unauthenticated' | 'validation_failed'

/**
 * Read the clock.
 *
 * The present instant of the sandbox.
 *
 * @throws ApiError with one of {@link GetClockCode}.
 */
export function getClock(
  client: Transport,
  options?: CallOptions,
): Call<AnswerOf<O['getClock'], 200>, GetClockCode> {
  return call(
    client,
    { id: 'getClock', method: 'GET', path: '/sandbox/v1/clock' },
    { options },
  )
}
