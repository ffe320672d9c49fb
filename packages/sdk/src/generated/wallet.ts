// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf } from '@parley/contract/operation'
import type { PlatformOperations as O } from '@parley/contract/platform'
import { type Call, call } from '../call.ts'
import type { Transport } from '../operation.ts'
import type { CallOptions } from '../options.ts'

/** What {@link closeWallet} refuses with. */
export type CloseWalletCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'
  | 'wallet_not_empty'
  | 'wallet_not_opened'

/**
 * Close the wallet of a user.
 *
 * An empty wallet is closed: it pays no more and takes no money. A refund that would have gone into it goes elsewhere,
 * as the operator says (INT-09). It may be opened again.
 *
 * Rests on 3.4 of the policy.
 * @throws ApiError with one of {@link CloseWalletCode}.
 */
export function closeWallet(
  client: Transport,
  userId: PathOf<O['closeWallet']>['user_id'],
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['closeWallet'], 200>, CloseWalletCode> {
  return call(
    client,
    { id: 'closeWallet', method: 'POST', path: '/v1/users/{user_id}/wallet/close', idempotent: true },
    { path: [userId], options },
  )
}

/** What {@link getWallet} refuses with. */
export type GetWalletCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get the wallet of a user.
 *
 * The wallet with its balance, which may be looked at at any time (3.P.6). 404 where the user has opened none.
 *
 * Rests on 3.4, 3.P.6 of the policy.
 * @throws ApiError with one of {@link GetWalletCode}.
 */
export function getWallet(
  client: Transport,
  userId: PathOf<O['getWallet']>['user_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getWallet'], 200>, GetWalletCode> {
  return call(
    client,
    { id: 'getWallet', method: 'GET', path: '/v1/users/{user_id}/wallet' },
    { path: [userId], options },
  )
}

/** What {@link openWallet} refuses with. */
export type OpenWalletCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'
  | 'wallet_already_open'

/**
 * Open the wallet of a user.
 *
 * Once opened, the wallet pays directly from its balance (3.4). A user has one wallet, in the currency of the user's
 * region.
 *
 * Rests on 3.4 of the policy.
 * @throws ApiError with one of {@link OpenWalletCode}.
 */
export function openWallet(
  client: Transport,
  userId: PathOf<O['openWallet']>['user_id'],
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['openWallet'], 201>, OpenWalletCode> {
  return call(
    client,
    { id: 'openWallet', method: 'POST', path: '/v1/users/{user_id}/wallet', idempotent: true },
    { path: [userId], options },
  )
}

/** What {@link topUpWallet} refuses with. */
export type TopUpWalletCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'currency_mismatch'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'
  | 'wallet_not_opened'

/**
 * Put money into the wallet.
 *
 * Adds to the balance at once.
 *
 * Rests on 3.4 of the policy.
 * @throws ApiError with one of {@link TopUpWalletCode}.
 */
export function topUpWallet(
  client: Transport,
  userId: PathOf<O['topUpWallet']>['user_id'],
  body: BodyOf<O['topUpWallet']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['topUpWallet'], 201>, TopUpWalletCode> {
  return call(
    client,
    { id: 'topUpWallet', method: 'POST', path: '/v1/users/{user_id}/wallet/top_ups', idempotent: true },
    { path: [userId], body, options },
  )
}

/** What {@link withdrawFromWallet} refuses with. */
export type WithdrawFromWalletCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'currency_mismatch'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'insufficient_balance'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'
  | 'wallet_not_opened'

/**
 * Take money out of the wallet.
 *
 * Takes from the balance at once; never more than there is.
 *
 * Rests on 3.4, 3.P.6 of the policy.
 * @throws ApiError with one of {@link WithdrawFromWalletCode}.
 */
export function withdrawFromWallet(
  client: Transport,
  userId: PathOf<O['withdrawFromWallet']>['user_id'],
  body: BodyOf<O['withdrawFromWallet']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['withdrawFromWallet'], 201>, WithdrawFromWalletCode> {
  return call(
    client,
    { id: 'withdrawFromWallet', method: 'POST', path: '/v1/users/{user_id}/wallet/withdrawals', idempotent: true },
    { path: [userId], body, options },
  )
}
