// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, QueryOf } from '@parley/contract/operation'
import type { SandboxOperations as O } from '@parley/contract/sandbox'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'
import { type ListCall, listCall } from '../../page.ts'

/** What {@link exportScenario} refuses with. */
export type ExportScenarioCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Export the journal as a scenario.
 *
 * The calls so far as steps that `runScenario` takes, with ids and other values that earlier answers gave replaced by
 * references, and with user names made unique. Uploads are left out: a step that needs one has to be edited.
 *
 * @throws ApiError with one of {@link ExportScenarioCode}.
 */
export function exportScenario(
  client: Transport,
  options?: CallOptions,
): Call<AnswerOf<O['exportScenario'], 200>, ExportScenarioCode> {
  return call(
    client,
    { id: 'exportScenario', method: 'GET', path: '/sandbox/v1/journal/scenario' },
    { options },
  )
}

/** What {@link listJournal} refuses with. */
export type ListJournalCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List the journal.
 *
 * Every call that changed something, in the order in which the changes were committed, oldest first; refused calls
 * change nothing and are not in it. Bodies are kept because a journal has to be played again. What identifies people or
 * accounts is blacked out here unless `unredacted=true` asks for it.
 *
 * @throws ApiError with one of {@link ListJournalCode}.
 */
export function listJournal(
  client: Transport,
  query?: QueryOf<O['listJournal']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listJournal'], 200>, ListJournalCode> {
  return listCall(
    client,
    { id: 'listJournal', method: 'GET', path: '/sandbox/v1/journal' },
    { query, options },
  )
}

/** What {@link replayJournal} refuses with. */
export type ReplayJournalCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'journal_redacted'
  | 'journal_version_mismatch'
  | 'journal_world_mismatch'
  | 'malformed_json'
  | 'payload_too_large'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'
  | 'world_not_fresh'

/**
 * Replay a journal.
 *
 * Repeats the calls of a bundle in this sandbox, each at its own instant and with the same kind of key, and answers
 * with the state in which that ends. The sandbox has to be fresh, frozen at the instant at which the recorded one
 * began, and to have its seed and its parameters. Receivers of webhooks are not called: what they answered is part of
 * the bundle.
 *
 * @throws ApiError with one of {@link ReplayJournalCode}.
 */
export function replayJournal(
  client: Transport,
  body: BodyOf<O['replayJournal']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['replayJournal'], 200>, ReplayJournalCode> {
  return call(
    client,
    { id: 'replayJournal', method: 'POST', path: '/sandbox/v1/journal/replay', idempotent: true },
    { body, options },
  )
}
