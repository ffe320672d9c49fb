// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { PlatformOperations as O } from '@parley/contract/platform'
import { type Call, call } from '../call.ts'
import type { Transport } from '../operation.ts'
import type { CallOptions } from '../options.ts'
import { type ListCall, listCall } from '../page.ts'

/** What {@link getEvent} refuses with. */
export type GetEventCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get an event.
 *
 * One event, as it was delivered to webhook endpoints.
 *
 * @throws ApiError with one of {@link GetEventCode}.
 */
export function getEvent(
  client: Transport,
  eventId: PathOf<O['getEvent']>['event_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getEvent'], 200>, GetEventCode> {
  return call(
    client,
    { id: 'getEvent', method: 'GET', path: '/v1/events/{event_id}' },
    { path: [eventId], options },
  )
}

/** What {@link listEvents} refuses with. */
export type ListEventsCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List events.
 *
 * Events in the order in which they happened, oldest first, so that a receiver that missed deliveries catches up: pass
 * the sequence last seen as `after_sequence`, or the `next_cursor` of the page before.
 *
 * @throws ApiError with one of {@link ListEventsCode}.
 */
export function listEvents(
  client: Transport,
  query?: QueryOf<O['listEvents']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listEvents'], 200>, ListEventsCode> {
  return listCall(
    client,
    { id: 'listEvents', method: 'GET', path: '/v1/events' },
    { query, options },
  )
}
