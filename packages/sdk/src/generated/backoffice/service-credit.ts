// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf } from '@parley/contract/operation'
import type { BackofficeOperations as O } from '@parley/contract/backoffice'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'

/** What {@link grantServiceCredit} refuses with. */
export type GrantServiceCreditCode =
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

/**
 * Grant service credit.
 *
 * Goodwill of the platform: the user's next orders and renewals cost that much less (INT-31).
 *
 * Rests on 3.P.6 of the policy.
 * @throws ApiError with one of {@link GrantServiceCreditCode}.
 */
export function grantServiceCredit(
  client: Transport,
  userId: PathOf<O['grantServiceCredit']>['user_id'],
  body: BodyOf<O['grantServiceCredit']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['grantServiceCredit'], 201>, GrantServiceCreditCode> {
  return call(
    client,
    { id: 'grantServiceCredit', method: 'POST', path: '/backoffice/v1/users/{user_id}/service_credit', idempotent: true },
    { path: [userId], body, options },
  )
}
