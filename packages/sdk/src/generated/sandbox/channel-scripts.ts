// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { SandboxOperations as O } from '@parley/contract/sandbox'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'
import { type ListCall, listCall } from '../../page.ts'

/** What {@link createChannelScript} refuses with. */
export type CreateChannelScriptCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'malformed_json'
  | 'payload_too_large'
  | 'payment_method_not_supported'
  | 'request_timestamp_skewed'
  | 'trade_not_open'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Script a channel.
 *
 * Has a simulated channel decide payments and refunds of itself, or answer the platform's calls late or not at all. A
 * script for one payment whose trade is open takes effect at once, in place of what the account was going to do.
 *
 * @throws ApiError with one of {@link CreateChannelScriptCode}.
 */
export function createChannelScript(
  client: Transport,
  body: BodyOf<O['createChannelScript']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['createChannelScript'], 201>, CreateChannelScriptCode> {
  return call(
    client,
    { id: 'createChannelScript', method: 'POST', path: '/sandbox/v1/channel_scripts', idempotent: true },
    { body, options },
  )
}

/** What {@link deleteChannelScript} refuses with. */
export type DeleteChannelScriptCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Delete a channel script.
 *
 * Trades and attempts that began under it go on as it said; later ones do not.
 *
 * @throws ApiError with one of {@link DeleteChannelScriptCode}.
 */
export function deleteChannelScript(
  client: Transport,
  channelScriptId: PathOf<O['deleteChannelScript']>['channel_script_id'],
  options?: CallOptions,
): Call<undefined, DeleteChannelScriptCode> {
  return call(
    client,
    { id: 'deleteChannelScript', method: 'DELETE', path: '/sandbox/v1/channel_scripts/{channel_script_id}' },
    { path: [channelScriptId], options },
  )
}

/** What {@link listChannelScripts} refuses with. */
export type ListChannelScriptsCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List channel scripts.
 *
 * The scripts of the channels, newest first.
 *
 * @throws ApiError with one of {@link ListChannelScriptsCode}.
 */
export function listChannelScripts(
  client: Transport,
  query?: QueryOf<O['listChannelScripts']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listChannelScripts'], 200>, ListChannelScriptsCode> {
  return listCall(
    client,
    { id: 'listChannelScripts', method: 'GET', path: '/sandbox/v1/channel_scripts' },
    { query, options },
  )
}
