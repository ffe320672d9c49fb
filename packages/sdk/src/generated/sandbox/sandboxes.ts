// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { SandboxOperations as O } from '@parley/contract/sandbox'
import { type Call, call } from '../../call.ts'
import type { FormBody } from '../../form-body.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'
import { type ListCall, listCall } from '../../page.ts'

/** What {@link createSandbox} refuses with. */
export type CreateSandboxCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'malformed_json'
  | 'payload_too_large'
  | 'policy_version_unknown'
  | 'request_timestamp_skewed'
  | 'sandbox_key_in_use'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Create a sandbox.
 *
 * Makes a world that shares nothing with any other. What is left out is taken from the defaults: a flowing clock, a
 * random seed, the profile `literal`, keys of its own. The keys are shown this once.
 *
 * @throws ApiError with one of {@link CreateSandboxCode}.
 */
export function createSandbox(
  client: Transport,
  body?: BodyOf<O['createSandbox']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['createSandbox'], 201>, CreateSandboxCode> {
  return call(
    client,
    { id: 'createSandbox', method: 'POST', path: '/sandbox/v1/sandboxes', idempotent: true },
    { body, options },
  )
}

/** What {@link createSnapshot} refuses with. */
export type CreateSnapshotCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'request_timestamp_skewed'
  | 'sandbox_expired'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Take a snapshot.
 *
 * Keeps the state of a sandbox as it is now, between two calls and never within one.
 *
 * @throws ApiError with one of {@link CreateSnapshotCode}.
 */
export function createSnapshot(
  client: Transport,
  sandboxId: PathOf<O['createSnapshot']>['sandbox_id'],
  body?: BodyOf<O['createSnapshot']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['createSnapshot'], 201>, CreateSnapshotCode> {
  return call(
    client,
    { id: 'createSnapshot', method: 'POST', path: '/sandbox/v1/sandboxes/{sandbox_id}/snapshots', idempotent: true },
    { path: [sandboxId], body, options },
  )
}

/** What {@link deleteSandbox} refuses with. */
export type DeleteSandboxCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'sandbox_is_default'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Delete a sandbox.
 *
 * Deletes a sandbox with its snapshots and frees its keys. Calls to it that are still running end with 410
 * `sandbox_deleted`. The default sandbox stays.
 *
 * @throws ApiError with one of {@link DeleteSandboxCode}.
 */
export function deleteSandbox(
  client: Transport,
  sandboxId: PathOf<O['deleteSandbox']>['sandbox_id'],
  options?: CallOptions,
): Call<undefined, DeleteSandboxCode> {
  return call(
    client,
    { id: 'deleteSandbox', method: 'DELETE', path: '/sandbox/v1/sandboxes/{sandbox_id}' },
    { path: [sandboxId], options },
  )
}

/** What {@link diffSandbox} refuses with. */
export type DiffSandboxCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'sandbox_expired'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Compare two states.
 *
 * What was added, changed and removed between a snapshot and another, or the present state: orders, payments, refunds
 * and every other object, by table and id, with the names of the fields that changed.
 *
 * @throws ApiError with one of {@link DiffSandboxCode}.
 */
export function diffSandbox(
  client: Transport,
  sandboxId: PathOf<O['diffSandbox']>['sandbox_id'],
  snapshotId: PathOf<O['diffSandbox']>['snapshot_id'],
  query?: QueryOf<O['diffSandbox']>,
  options?: CallOptions,
): Call<AnswerOf<O['diffSandbox'], 200>, DiffSandboxCode> {
  return call(
    client,
    { id: 'diffSandbox', method: 'GET', path: '/sandbox/v1/sandboxes/{sandbox_id}/snapshots/{snapshot_id}/diff' },
    { path: [sandboxId, snapshotId], query, options },
  )
}

/** What {@link exportSandbox} refuses with. */
export type ExportSandboxCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'sandbox_expired'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Export a sandbox.
 *
 * A tar archive of two files: `manifest.json` says what the sandbox was made with, `world.db` is its state, one libSQL
 * file. It holds what the sandbox holds, webhook secrets included, but no key that opens anything.
 *
 * @throws ApiError with one of {@link ExportSandboxCode}.
 */
export function exportSandbox(
  client: Transport,
  sandboxId: PathOf<O['exportSandbox']>['sandbox_id'],
  options?: CallOptions,
): Call<Blob, ExportSandboxCode> {
  return call(
    client,
    { id: 'exportSandbox', method: 'GET', path: '/sandbox/v1/sandboxes/{sandbox_id}/export', accept: 'application/x-tar' },
    { path: [sandboxId], options },
  )
}

/** What {@link forkSandbox} refuses with. */
export type ForkSandboxCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'request_timestamp_skewed'
  | 'sandbox_expired'
  | 'sandbox_key_in_use'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Fork a sandbox.
 *
 * Makes a second sandbox of the same state, seed, clock, policy version and parameters, with keys of its own. From here
 * on the two go their own ways; while they get the same calls they give the same answers.
 *
 * @throws ApiError with one of {@link ForkSandboxCode}.
 */
export function forkSandbox(
  client: Transport,
  sandboxId: PathOf<O['forkSandbox']>['sandbox_id'],
  body?: BodyOf<O['forkSandbox']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['forkSandbox'], 201>, ForkSandboxCode> {
  return call(
    client,
    { id: 'forkSandbox', method: 'POST', path: '/sandbox/v1/sandboxes/{sandbox_id}/fork', idempotent: true },
    { path: [sandboxId], body, options },
  )
}

/** What {@link getSandbox} refuses with. */
export type GetSandboxCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'sandbox_expired'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get a sandbox.
 *
 * What a sandbox was made with. A control key sees its own sandbox only.
 *
 * @throws ApiError with one of {@link GetSandboxCode}.
 */
export function getSandbox(
  client: Transport,
  sandboxId: PathOf<O['getSandbox']>['sandbox_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getSandbox'], 200>, GetSandboxCode> {
  return call(
    client,
    { id: 'getSandbox', method: 'GET', path: '/sandbox/v1/sandboxes/{sandbox_id}' },
    { path: [sandboxId], options },
  )
}

/** What {@link importSandbox} refuses with. */
export type ImportSandboxCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'import_corrupt'
  | 'import_foreign'
  | 'import_schema_mismatch'
  | 'import_too_large'
  | 'malformed_json'
  | 'payload_too_large'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Import a sandbox.
 *
 * Makes a sandbox from what `exportSandbox` answered, here or elsewhere, with keys of its own. The file is checked as a
 * stranger's: its size, its integrity and that it holds exactly the tables of this version.
 *
 * @throws ApiError with one of {@link ImportSandboxCode}.
 */
export function importSandbox(
  client: Transport,
  body: FormBody<O['importSandbox']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['importSandbox'], 201>, ImportSandboxCode> {
  return call(
    client,
    { id: 'importSandbox', method: 'POST', path: '/sandbox/v1/sandboxes/import', idempotent: true, multipart: true },
    { body, options },
  )
}

/** What {@link listSandboxes} refuses with. */
export type ListSandboxesCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List sandboxes.
 *
 * Every sandbox of this host, newest first.
 *
 * @throws ApiError with one of {@link ListSandboxesCode}.
 */
export function listSandboxes(
  client: Transport,
  query?: QueryOf<O['listSandboxes']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listSandboxes'], 200>, ListSandboxesCode> {
  return listCall(
    client,
    { id: 'listSandboxes', method: 'GET', path: '/sandbox/v1/sandboxes' },
    { query, options },
  )
}

/** What {@link listSnapshots} refuses with. */
export type ListSnapshotsCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'sandbox_expired'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List snapshots.
 *
 * The snapshots of a sandbox, newest first.
 *
 * @throws ApiError with one of {@link ListSnapshotsCode}.
 */
export function listSnapshots(
  client: Transport,
  sandboxId: PathOf<O['listSnapshots']>['sandbox_id'],
  query?: QueryOf<O['listSnapshots']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listSnapshots'], 200>, ListSnapshotsCode> {
  return listCall(
    client,
    { id: 'listSnapshots', method: 'GET', path: '/sandbox/v1/sandboxes/{sandbox_id}/snapshots' },
    { path: [sandboxId], query, options },
  )
}

/** What {@link restoreSandbox} refuses with. */
export type RestoreSandboxCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'request_timestamp_skewed'
  | 'sandbox_expired'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Restore a snapshot.
 *
 * Puts a sandbox back to one of its snapshots: objects, events, what is due, and the clock. Its keys stay the same.
 * Calls that are running meanwhile end first.
 *
 * @throws ApiError with one of {@link RestoreSandboxCode}.
 */
export function restoreSandbox(
  client: Transport,
  sandboxId: PathOf<O['restoreSandbox']>['sandbox_id'],
  body: BodyOf<O['restoreSandbox']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['restoreSandbox'], 200>, RestoreSandboxCode> {
  return call(
    client,
    { id: 'restoreSandbox', method: 'POST', path: '/sandbox/v1/sandboxes/{sandbox_id}/restore', idempotent: true },
    { path: [sandboxId], body, options },
  )
}
