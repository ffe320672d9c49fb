// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { PlatformOperations as O } from '@parley/contract/platform'
import { type Call, call } from '../call.ts'
import type { Transport } from '../operation.ts'
import type { CallOptions } from '../options.ts'
import { type ListCall, listCall } from '../page.ts'

/** What {@link createPaymentMethod} refuses with. */
export type CreatePaymentMethodCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'payment_method_not_supported'
  | 'payment_method_refused'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Bind an account to pay with.
 *
 * Binds a bank card or a WeChat Pay account, without which neither pays (3.1, 3.3). An Alipay account needs no binding
 * (3.2) but may be recorded, so that a refund finds its way back. The channel has the last word: `binding` turns into
 * `bound` or `invalid`, told by an event; some banks ask the holder for a code first, which `challenge` tells of. A
 * card becomes `invalid` when its last month is over. The wallet is opened instead of bound.
 *
 * Rests on 3.1, 3.2, 3.3 of the policy.
 * @throws ApiError with one of {@link CreatePaymentMethodCode}.
 */
export function createPaymentMethod(
  client: Transport,
  userId: PathOf<O['createPaymentMethod']>['user_id'],
  body: BodyOf<O['createPaymentMethod']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['createPaymentMethod'], 201>, CreatePaymentMethodCode> {
  return call(
    client,
    { id: 'createPaymentMethod', method: 'POST', path: '/v1/users/{user_id}/payment_methods', idempotent: true },
    { path: [userId], body, options },
  )
}

/** What {@link getPaymentMethod} refuses with. */
export type GetPaymentMethodCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get an account.
 *
 * One account that a user pays with.
 *
 * Rests on 3.1, 3.2, 3.3 of the policy.
 * @throws ApiError with one of {@link GetPaymentMethodCode}.
 */
export function getPaymentMethod(
  client: Transport,
  paymentMethodId: PathOf<O['getPaymentMethod']>['payment_method_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getPaymentMethod'], 200>, GetPaymentMethodCode> {
  return call(
    client,
    { id: 'getPaymentMethod', method: 'GET', path: '/v1/payment_methods/{payment_method_id}' },
    { path: [paymentMethodId], options },
  )
}

/** What {@link listPaymentMethods} refuses with. */
export type ListPaymentMethodsCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List the accounts of a user.
 *
 * The accounts that a user has bound or recorded, newest first.
 *
 * Rests on 3.1, 3.2, 3.3 of the policy.
 * @throws ApiError with one of {@link ListPaymentMethodsCode}.
 */
export function listPaymentMethods(
  client: Transport,
  userId: PathOf<O['listPaymentMethods']>['user_id'],
  query?: QueryOf<O['listPaymentMethods']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listPaymentMethods'], 200>, ListPaymentMethodsCode> {
  return listCall(
    client,
    { id: 'listPaymentMethods', method: 'GET', path: '/v1/users/{user_id}/payment_methods' },
    { path: [userId], query, options },
  )
}

/** What {@link resendChallenge} refuses with. */
export type ResendChallengeCode =
  | 'api_version_unknown'
  | 'challenge_expired'
  | 'challenge_resend_refused'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'invalid_transition'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'precondition_failed'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Have the code of a binding sent again.
 *
 * Asks the bank for another code, a minute after the last one at the earliest and as long as `sendings_left` is above
 * none (3.1). The event `payment_method.challenge_sent` tells when it is on its way; it takes the place of the one
 * before, with its own time and tries.
 *
 * Rests on 3.1 of the policy.
 * @throws ApiError with one of {@link ResendChallengeCode}.
 */
export function resendChallenge(
  client: Transport,
  paymentMethodId: PathOf<O['resendChallenge']>['payment_method_id'],
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['resendChallenge'], 200>, ResendChallengeCode> {
  return call(
    client,
    { id: 'resendChallenge', method: 'POST', path: '/v1/payment_methods/{payment_method_id}/resend_challenge', idempotent: true },
    { path: [paymentMethodId], options },
  )
}

/** What {@link unbindPaymentMethod} refuses with. */
export type UnbindPaymentMethodCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'invalid_transition'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'precondition_failed'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Unbind an account.
 *
 * The account pays no more. What it paid before still goes back to it when refunded (4.4.2, 4.4.3).
 *
 * Rests on 3.1, 3.3 of the policy.
 * @throws ApiError with one of {@link UnbindPaymentMethodCode}.
 */
export function unbindPaymentMethod(
  client: Transport,
  paymentMethodId: PathOf<O['unbindPaymentMethod']>['payment_method_id'],
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['unbindPaymentMethod'], 200>, UnbindPaymentMethodCode> {
  return call(
    client,
    { id: 'unbindPaymentMethod', method: 'POST', path: '/v1/payment_methods/{payment_method_id}/unbind', idempotent: true },
    { path: [paymentMethodId], options },
  )
}

/** What {@link verifyPaymentMethod} refuses with. */
export type VerifyPaymentMethodCode =
  | 'api_version_unknown'
  | 'challenge_code_wrong'
  | 'challenge_expired'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'invalid_transition'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'precondition_failed'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Answer the challenge of a binding.
 *
 * Gives the code that the bank sent to the holder of the card; the right one binds it (3.1). A wrong code uses up a
 * try, and the last one ends the binding as `invalid`: the account then has to be bound anew.
 *
 * Rests on 3.1 of the policy.
 * @throws ApiError with one of {@link VerifyPaymentMethodCode}.
 */
export function verifyPaymentMethod(
  client: Transport,
  paymentMethodId: PathOf<O['verifyPaymentMethod']>['payment_method_id'],
  body: BodyOf<O['verifyPaymentMethod']>,
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['verifyPaymentMethod'], 200>, VerifyPaymentMethodCode> {
  return call(
    client,
    { id: 'verifyPaymentMethod', method: 'POST', path: '/v1/payment_methods/{payment_method_id}/verify', idempotent: true },
    { path: [paymentMethodId], body, options },
  )
}
