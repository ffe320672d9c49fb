// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf } from '@parley/contract/operation'
import type { SandboxOperations as O } from '@parley/contract/sandbox'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'

/** What {@link createStaffKey} refuses with. */
export type CreateStaffKeyCode =
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
 * Make the key of another member of the staff.
 *
 * For trying out what one member of the staff may not do alone, or not without a role: who begins the review of a
 * refund may not approve it where the policy wants four eyes (4.2.3). The key is shown here once.
 *
 * Rests on 4.2.3 of the policy.
 * @throws ApiError with one of {@link CreateStaffKeyCode}.
 */
export function createStaffKey(
  client: Transport,
  body: BodyOf<O['createStaffKey']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['createStaffKey'], 201>, CreateStaffKeyCode> {
  return call(
    client,
    { id: 'createStaffKey', method: 'POST', path: '/sandbox/v1/staff_keys', idempotent: true },
    { body, options },
  )
}
