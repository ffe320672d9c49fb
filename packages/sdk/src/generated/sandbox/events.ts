// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf } from '@parley/contract/operation'
import type { SandboxOperations as O } from '@parley/contract/sandbox'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'

/** What {@link triggerEvent} refuses with. */
export type TriggerEventCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'event_object_mismatch'
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
 * Trigger an event.
 *
 * Records an event of any type of the catalogue about an object of this sandbox, with the object as the API shows it
 * now, a new id and the next place in the sequence, and delivers it to the webhook endpoints that ask for it. Nothing
 * follows from it: no object changes, and no user is told.
 *
 * @throws ApiError with one of {@link TriggerEventCode}.
 */
export function triggerEvent(
  client: Transport,
  body: BodyOf<O['triggerEvent']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['triggerEvent'], 201>, TriggerEventCode> {
  return call(
    client,
    { id: 'triggerEvent', method: 'POST', path: '/sandbox/v1/events/trigger', idempotent: true },
    { body, options },
  )
}
