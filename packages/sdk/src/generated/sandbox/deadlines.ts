// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, QueryOf } from '@parley/contract/operation'
import type { SandboxOperations as O } from '@parley/contract/sandbox'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'
import { type ListCall, listCall } from '../../page.ts'

/** What {@link listDeadlines} refuses with. */
export type ListDeadlinesCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List what is due.
 *
 * Everything that falls due by itself, soonest first: what, whose, when and under which clause. Retries of webhook
 * deliveries and what the simulated channels will report are among it.
 *
 * @throws ApiError with one of {@link ListDeadlinesCode}.
 */
export function listDeadlines(
  client: Transport,
  query?: QueryOf<O['listDeadlines']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listDeadlines'], 200>, ListDeadlinesCode> {
  return listCall(
    client,
    { id: 'listDeadlines', method: 'GET', path: '/sandbox/v1/deadlines' },
    { query, options },
  )
}
