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
  | 'clock_busy'
  | 'clock_moves_forward_only'
  | 'clock_offset_before_event'
  | 'clock_target_not_found'
  | 'clock_target_unknown'
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
 * Advance the clock.
 *
 * Runs every job that falls due on the way, each at its exact instant and in order, delivers what it caused, and
 * answers when all is quiet with the list of what fired. One advance at a time. With `until`, a target that no waiting
 * job can lead to is refused before anything runs. What events jobs will cause is known only once they have run: one
 * that is not recorded `within` the time given is refused after the jobs of that time ran, and the clock stands where
 * the last of them left it. With `Accept: application/x-ndjson` each job is told as a line once it has run, and the
 * result is the last line. A caller that goes away stops the advance between two jobs; the clock then stands at the
 * last one.
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

/** What {@link advanceClockToNext} refuses with. */
export type AdvanceClockToNextCode =
  | 'api_version_unknown'
  | 'clock_busy'
  | 'clock_target_not_found'
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
 * Advance to what is due next.
 *
 * Moves the clock to the earliest deadline there is and runs everything that is due by then, as advanceClock does.
 *
 * @throws ApiError with one of {@link AdvanceClockToNextCode}.
 */
export function advanceClockToNext(
  client: Transport,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['advanceClockToNext'], 200>, AdvanceClockToNextCode> {
  return call(
    client,
    { id: 'advanceClockToNext', method: 'POST', path: '/sandbox/v1/clock/advance_to_next', idempotent: true },
    { options },
  )
}

/** What {@link getClock} refuses with. */
export type GetClockCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Read the clock.
 *
 * The present instant of the sandbox, and how its clock goes.
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

/** What {@link updateClock} refuses with. */
export type UpdateClockCode =
  | 'api_version_unknown'
  | 'clock_busy'
  | 'concurrent_update'
  | 'forbidden'
  | 'malformed_json'
  | 'payload_too_large'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Let the clock flow, stand or run.
 *
 * Changes how the clock goes, from the instant at which it stands. A flowing or accelerated clock has what falls due
 * run by itself; it stops at the end of the years whose working days are known.
 *
 * @throws ApiError with one of {@link UpdateClockCode}.
 */
export function updateClock(
  client: Transport,
  body: BodyOf<O['updateClock']>,
  options?: CallOptions,
): Call<AnswerOf<O['updateClock'], 200>, UpdateClockCode> {
  return call(
    client,
    { id: 'updateClock', method: 'PATCH', path: '/sandbox/v1/clock' },
    { body, options },
  )
}
