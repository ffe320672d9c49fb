// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { PlatformOperations as O } from '@parley/contract/platform'
import { type Call, call } from '../call.ts'
import type { Transport } from '../operation.ts'
import type { CallOptions } from '../options.ts'
import { type ListCall, listCall } from '../page.ts'

/** What {@link acceptTerms} refuses with. */
export type AcceptTermsCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'request_timestamp_skewed'
  | 'terms_version_unknown'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Accept the terms.
 *
 * Records that the user read and accepted a version of the terms, as must happen before the service is used (9.2).
 * Every call is a record of its own.
 *
 * Rests on 9.2 of the policy.
 * @throws ApiError with one of {@link AcceptTermsCode}.
 */
export function acceptTerms(
  client: Transport,
  userId: PathOf<O['acceptTerms']>['user_id'],
  body: BodyOf<O['acceptTerms']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['acceptTerms'], 201>, AcceptTermsCode> {
  return call(
    client,
    { id: 'acceptTerms', method: 'POST', path: '/v1/users/{user_id}/terms_acceptances', idempotent: true },
    { path: [userId], body, options },
  )
}

/** What {@link createUser} refuses with. */
export type CreateUserCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'data_minimization'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'malformed_json'
  | 'payload_too_large'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'username_taken'
  | 'validation_failed'

/**
 * Open an account.
 *
 * Opens an account on the basic plan, which every account has for free. Only the registration data named here is taken;
 * any other field is refused (7.5.1).
 *
 * Rests on 1.a, 7.5.1 of the policy.
 * @throws ApiError with one of {@link CreateUserCode}.
 */
export function createUser(
  client: Transport,
  body: BodyOf<O['createUser']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['createUser'], 201>, CreateUserCode> {
  return call(
    client,
    { id: 'createUser', method: 'POST', path: '/v1/users', idempotent: true },
    { body, options },
  )
}

/** What {@link createUserSession} refuses with. */
export type CreateUserSessionCode =
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

/**
 * Open a session for a user.
 *
 * Answers a token with which the user's own client calls the personal centre for one hour. It sees and touches that
 * user's objects only.
 *
 * Rests on 3.P.1 of the policy.
 * @throws ApiError with one of {@link CreateUserSessionCode}.
 */
export function createUserSession(
  client: Transport,
  userId: PathOf<O['createUserSession']>['user_id'],
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['createUserSession'], 201>, CreateUserSessionCode> {
  return call(
    client,
    { id: 'createUserSession', method: 'POST', path: '/v1/users/{user_id}/sessions', idempotent: true },
    { path: [userId], options },
  )
}

/** What {@link getUser} refuses with. */
export type GetUserCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get an account.
 *
 * One account. The session of a user finds that user's own account only.
 *
 * Rests on 3.P.6 of the policy.
 * @throws ApiError with one of {@link GetUserCode}.
 */
export function getUser(
  client: Transport,
  userId: PathOf<O['getUser']>['user_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getUser'], 200>, GetUserCode> {
  return call(
    client,
    { id: 'getUser', method: 'GET', path: '/v1/users/{user_id}' },
    { path: [userId], options },
  )
}

/** What {@link listUsers} refuses with. */
export type ListUsersCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List accounts.
 *
 * Accounts, newest first.
 *
 * Rests on 1.a of the policy.
 * @throws ApiError with one of {@link ListUsersCode}.
 */
export function listUsers(
  client: Transport,
  query?: QueryOf<O['listUsers']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listUsers'], 200>, ListUsersCode> {
  return listCall(
    client,
    { id: 'listUsers', method: 'GET', path: '/v1/users' },
    { query, options },
  )
}

/** What {@link listUserNotices} refuses with. */
export type ListUserNoticesCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List what a user was told.
 *
 * The notices of a user by every channel, newest first. The personal centre shows those of `website_notice`.
 *
 * @throws ApiError with one of {@link ListUserNoticesCode}.
 */
export function listUserNotices(
  client: Transport,
  userId: PathOf<O['listUserNotices']>['user_id'],
  query?: QueryOf<O['listUserNotices']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listUserNotices'], 200>, ListUserNoticesCode> {
  return listCall(
    client,
    { id: 'listUserNotices', method: 'GET', path: '/v1/users/{user_id}/notices' },
    { path: [userId], query, options },
  )
}

/** What {@link listTermsAcceptances} refuses with. */
export type ListTermsAcceptancesCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List what a user accepted.
 *
 * The records of a user's acceptances, newest first.
 *
 * Rests on 9.2 of the policy.
 * @throws ApiError with one of {@link ListTermsAcceptancesCode}.
 */
export function listTermsAcceptances(
  client: Transport,
  userId: PathOf<O['listTermsAcceptances']>['user_id'],
  query?: QueryOf<O['listTermsAcceptances']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listTermsAcceptances'], 200>, ListTermsAcceptancesCode> {
  return listCall(
    client,
    { id: 'listTermsAcceptances', method: 'GET', path: '/v1/users/{user_id}/terms_acceptances' },
    { path: [userId], query, options },
  )
}

/** What {@link updateUser} refuses with. */
export type UpdateUserCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'data_minimization'
  | 'forbidden'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'precondition_failed'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Change an account.
 *
 * Changes registration data. A new billing region holds for orders made from then on; an order keeps the region that it
 * was priced for, and a subscription the region of its present period (INT-35).
 *
 * Rests on 7.5.1 of the policy.
 * @throws ApiError with one of {@link UpdateUserCode}.
 */
export function updateUser(
  client: Transport,
  userId: PathOf<O['updateUser']>['user_id'],
  body: BodyOf<O['updateUser']>,
  options?: CallOptions<'ifMatch'>,
): Call<AnswerOf<O['updateUser'], 200>, UpdateUserCode> {
  return call(
    client,
    { id: 'updateUser', method: 'PATCH', path: '/v1/users/{user_id}' },
    { path: [userId], body, options },
  )
}
