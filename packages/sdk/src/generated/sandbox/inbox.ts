// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, QueryOf } from '@parley/contract/operation'
import type { SandboxOperations as O } from '@parley/contract/sandbox'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'
import { type ListCall, listCall } from '../../page.ts'

/** What {@link listInbox} refuses with. */
export type ListInboxCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Read what users received.
 *
 * Every notice that users of this sandbox received, by every channel, oldest first. With `wait` the call waits until
 * there is a match, or until that much of the real time is over and it answers an empty page. `next_cursor` is there on
 * every page that shows something: passed as `after` it gives what came later.
 *
 * @throws ApiError with one of {@link ListInboxCode}.
 */
export function listInbox(
  client: Transport,
  query?: QueryOf<O['listInbox']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listInbox'], 200>, ListInboxCode> {
  return listCall(
    client,
    { id: 'listInbox', method: 'GET', path: '/sandbox/v1/inbox' },
    { query, options },
  )
}
