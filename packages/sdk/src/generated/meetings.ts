// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { PlatformOperations as O } from '@parley/contract/platform'
import { type Call, call } from '../call.ts'
import type { Transport } from '../operation.ts'
import type { CallOptions } from '../options.ts'
import { type ListCall, listCall } from '../page.ts'

/** What {@link cancelMeeting} refuses with. */
export type CancelMeetingCode =
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
 * Cancel a meeting.
 *
 * Takes back a meeting that has not started.
 *
 * Rests on 7.5.2 of the policy.
 * @throws ApiError with one of {@link CancelMeetingCode}.
 */
export function cancelMeeting(
  client: Transport,
  meetingId: PathOf<O['cancelMeeting']>['meeting_id'],
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['cancelMeeting'], 200>, CancelMeetingCode> {
  return call(
    client,
    { id: 'cancelMeeting', method: 'POST', path: '/v1/meetings/{meeting_id}/cancel', idempotent: true },
    { path: [meetingId], options },
  )
}

/** What {@link endMeeting} refuses with. */
export type EndMeetingCode =
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
 * End a meeting.
 *
 * Ends the meeting now, and the recording that runs in it. A meeting on a plan with a time limit ends by itself
 * (INT-30).
 *
 * Rests on 2.1, 7.5.2 of the policy.
 * @throws ApiError with one of {@link EndMeetingCode}.
 */
export function endMeeting(
  client: Transport,
  meetingId: PathOf<O['endMeeting']>['meeting_id'],
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['endMeeting'], 200>, EndMeetingCode> {
  return call(
    client,
    { id: 'endMeeting', method: 'POST', path: '/v1/meetings/{meeting_id}/end', idempotent: true },
    { path: [meetingId], options },
  )
}

/** What {@link getMeeting} refuses with. */
export type GetMeetingCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get a meeting.
 *
 * The record of one meeting with its history. Readable at any time (3.P.6).
 *
 * Rests on 3.P.6, 7.5.2 of the policy.
 * @throws ApiError with one of {@link GetMeetingCode}.
 */
export function getMeeting(
  client: Transport,
  meetingId: PathOf<O['getMeeting']>['meeting_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getMeeting'], 200>, GetMeetingCode> {
  return call(
    client,
    { id: 'getMeeting', method: 'GET', path: '/v1/meetings/{meeting_id}' },
    { path: [meetingId], options },
  )
}

/** What {@link listMeetings} refuses with. */
export type ListMeetingsCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List meetings.
 *
 * Meetings, newest first.
 *
 * Rests on 3.P.6, 7.5.2 of the policy.
 * @throws ApiError with one of {@link ListMeetingsCode}.
 */
export function listMeetings(
  client: Transport,
  query?: QueryOf<O['listMeetings']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listMeetings'], 200>, ListMeetingsCode> {
  return listCall(
    client,
    { id: 'listMeetings', method: 'GET', path: '/v1/meetings' },
    { query, options },
  )
}

/** What {@link scheduleMeeting} refuses with. */
export type ScheduleMeetingCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'feature_not_entitled'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'malformed_json'
  | 'meeting_content_not_stored'
  | 'meeting_duration_exceeded'
  | 'meeting_start_in_past'
  | 'participant_limit_exceeded'
  | 'payload_too_large'
  | 'request_timestamp_skewed'
  | 'terms_not_accepted'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Plan a meeting.
 *
 * Keeps the circumstances of a meeting and its list of participants; a field that would carry what is said or shown in
 * it is refused, wherever it stands (7.5.2, INT-20). How many may take part, for how long, and with which features is
 * judged by what the host may use now, and once more at the start. How many take part is a matter of `max_participants`
 * alone: the free plan allows meetings of many people too, and `multi_party_meeting` is needed where it is named (2.1,
 * 2.2).
 *
 * Rests on 2.1, 2.2, 2.3, 2.4, 7.5.2, 9.2 of the policy.
 * @throws ApiError with one of {@link ScheduleMeetingCode}.
 */
export function scheduleMeeting(
  client: Transport,
  body: BodyOf<O['scheduleMeeting']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['scheduleMeeting'], 201>, ScheduleMeetingCode> {
  return call(
    client,
    { id: 'scheduleMeeting', method: 'POST', path: '/v1/meetings', idempotent: true },
    { body, options },
  )
}

/** What {@link startMeeting} refuses with. */
export type StartMeetingCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'feature_not_entitled'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'invalid_transition'
  | 'malformed_json'
  | 'meeting_content_not_stored'
  | 'meeting_duration_exceeded'
  | 'not_found'
  | 'participant_limit_exceeded'
  | 'payload_too_large'
  | 'precondition_failed'
  | 'request_timestamp_skewed'
  | 'terms_not_accepted'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Start a meeting.
 *
 * Begins the meeting, also before its time. What the host may use is judged anew, so that a meeting does not start on a
 * plan that has run out.
 *
 * Rests on 2.1, 2.2, 2.3, 2.4, 9.2 of the policy.
 * @throws ApiError with one of {@link StartMeetingCode}.
 */
export function startMeeting(
  client: Transport,
  meetingId: PathOf<O['startMeeting']>['meeting_id'],
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['startMeeting'], 200>, StartMeetingCode> {
  return call(
    client,
    { id: 'startMeeting', method: 'POST', path: '/v1/meetings/{meeting_id}/start', idempotent: true },
    { path: [meetingId], options },
  )
}
