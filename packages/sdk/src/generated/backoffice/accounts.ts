// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { BackofficeOperations as O } from '@parley/contract/backoffice'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'
import { type ListCall, listCall } from '../../page.ts'

/** What {@link endAbnormality} refuses with. */
export type EndAbnormalityCode =
  | 'abnormality_interval_invalid'
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'invalid_transition'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Record that an account has recovered.
 *
 * The account is as it should be, since `ends_at` or since now. Who caused it may be corrected with it, once that is
 * known.
 *
 * Rests on 4.1.4, 9.3 of the policy.
 * @throws ApiError with one of {@link EndAbnormalityCode}.
 */
export function endAbnormality(
  client: Transport,
  userId: PathOf<O['endAbnormality']>['user_id'],
  abnormalityId: PathOf<O['endAbnormality']>['abnormality_id'],
  body?: BodyOf<O['endAbnormality']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['endAbnormality'], 200>, EndAbnormalityCode> {
  return call(
    client,
    { id: 'endAbnormality', method: 'POST', path: '/backoffice/v1/users/{user_id}/abnormalities/{abnormality_id}/end', idempotent: true },
    { path: [userId, abnormalityId], body, options },
  )
}

/** What {@link listAbnormalities} refuses with. */
export type ListAbnormalitiesCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List what was recorded about an account.
 *
 * Abnormalities of the account, the one recorded last first.
 *
 * Rests on 4.1.4 of the policy.
 * @throws ApiError with one of {@link ListAbnormalitiesCode}.
 */
export function listAbnormalities(
  client: Transport,
  userId: PathOf<O['listAbnormalities']>['user_id'],
  query?: QueryOf<O['listAbnormalities']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listAbnormalities'], 200>, ListAbnormalitiesCode> {
  return listCall(
    client,
    { id: 'listAbnormalities', method: 'GET', path: '/backoffice/v1/users/{user_id}/abnormalities' },
    { path: [userId], query, options },
  )
}

/** What {@link recordAbnormality} refuses with. */
export type RecordAbnormalityCode =
  | 'abnormality_interval_invalid'
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'invalid_transition'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Record that an account is abnormal.
 *
 * Puts on record what happened to an account and by whose fault, as far as that is known. `account_abnormal` refund
 * applications are held against it (4.1.4, INT-38). What the user pays for goes on: nothing is blocked by it. With
 * `ends_at` the account recovers in the same call.
 *
 * Rests on 4.1.4, 9.3 of the policy.
 * @throws ApiError with one of {@link RecordAbnormalityCode}.
 */
export function recordAbnormality(
  client: Transport,
  userId: PathOf<O['recordAbnormality']>['user_id'],
  body: BodyOf<O['recordAbnormality']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['recordAbnormality'], 201>, RecordAbnormalityCode> {
  return call(
    client,
    { id: 'recordAbnormality', method: 'POST', path: '/backoffice/v1/users/{user_id}/abnormalities', idempotent: true },
    { path: [userId], body, options },
  )
}
