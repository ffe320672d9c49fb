// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { PlatformOperations as O } from '@parley/contract/platform'
import { type Call, call } from '../call.ts'
import type { Transport } from '../operation.ts'
import type { CallOptions } from '../options.ts'
import { type ListCall, listCall } from '../page.ts'

/** What {@link deleteRecording} refuses with. */
export type DeleteRecordingCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'invalid_transition'
  | 'not_found'
  | 'precondition_failed'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Delete a recording.
 *
 * The user deletes a recording that is complete; its space is free again (INT-20).
 *
 * Rests on 7.5.2 of the policy.
 * @throws ApiError with one of {@link DeleteRecordingCode}.
 */
export function deleteRecording(
  client: Transport,
  recordingId: PathOf<O['deleteRecording']>['recording_id'],
  options?: CallOptions<'ifMatch'>,
): Call<AnswerOf<O['deleteRecording'], 200>, DeleteRecordingCode> {
  return call(
    client,
    { id: 'deleteRecording', method: 'DELETE', path: '/v1/recordings/{recording_id}' },
    { path: [recordingId], options },
  )
}

/** What {@link getRecording} refuses with. */
export type GetRecordingCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get a recording.
 *
 * One recording with its history; one that was deleted leaves this record and nothing else.
 *
 * Rests on 3.P.6, 7.5.2 of the policy.
 * @throws ApiError with one of {@link GetRecordingCode}.
 */
export function getRecording(
  client: Transport,
  recordingId: PathOf<O['getRecording']>['recording_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getRecording'], 200>, GetRecordingCode> {
  return call(
    client,
    { id: 'getRecording', method: 'GET', path: '/v1/recordings/{recording_id}' },
    { path: [recordingId], options },
  )
}

/** What {@link listRecordings} refuses with. */
export type ListRecordingsCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List recordings.
 *
 * Recordings, newest first.
 *
 * Rests on 3.P.6, 7.5.2 of the policy.
 * @throws ApiError with one of {@link ListRecordingsCode}.
 */
export function listRecordings(
  client: Transport,
  query?: QueryOf<O['listRecordings']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listRecordings'], 200>, ListRecordingsCode> {
  return listCall(
    client,
    { id: 'listRecordings', method: 'GET', path: '/v1/recordings' },
    { query, options },
  )
}

/** What {@link startRecording} refuses with. */
export type StartRecordingCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'feature_not_entitled'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'invalid_transition'
  | 'malformed_json'
  | 'meeting_content_not_stored'
  | 'not_found'
  | 'payload_too_large'
  | 'precondition_failed'
  | 'recording_already_running'
  | 'recording_not_offered'
  | 'recording_space_exceeded'
  | 'request_timestamp_skewed'
  | 'terms_not_accepted'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Start a recording.
 *
 * Has a meeting recorded that is in progress. It exists because a user asked for it, and is theirs (INT-20). It needs
 * `cloud_recording`, and space for recordings that is not used up.
 *
 * Rests on 2.2, 2.S.2, 7.5.2, 9.2 of the policy.
 * @throws ApiError with one of {@link StartRecordingCode}.
 */
export function startRecording(
  client: Transport,
  meetingId: PathOf<O['startRecording']>['meeting_id'],
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['startRecording'], 201>, StartRecordingCode> {
  return call(
    client,
    { id: 'startRecording', method: 'POST', path: '/v1/meetings/{meeting_id}/recordings', idempotent: true },
    { path: [meetingId], options },
  )
}

/** What {@link stopRecording} refuses with. */
export type StopRecordingCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'invalid_transition'
  | 'malformed_json'
  | 'meeting_content_not_stored'
  | 'not_found'
  | 'payload_too_large'
  | 'precondition_failed'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Stop a recording.
 *
 * Completes the recording. Its length is the time since its start, and its size follows from that.
 *
 * Rests on 2.2, 7.5.2 of the policy.
 * @throws ApiError with one of {@link StopRecordingCode}.
 */
export function stopRecording(
  client: Transport,
  recordingId: PathOf<O['stopRecording']>['recording_id'],
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['stopRecording'], 200>, StopRecordingCode> {
  return call(
    client,
    { id: 'stopRecording', method: 'POST', path: '/v1/recordings/{recording_id}/stop', idempotent: true },
    { path: [recordingId], options },
  )
}
