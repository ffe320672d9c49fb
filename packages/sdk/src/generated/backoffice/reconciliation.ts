// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, QueryOf } from '@parley/contract/operation'
import type { BackofficeOperations as O } from '@parley/contract/backoffice'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'

/** What {@link getReconciliation} refuses with. */
export type GetReconciliationCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Reconcile a channel.
 *
 * Asks a channel what it moved from one instant to another and holds its statement against what was booked: payments,
 * refunds and disputes on which both agree, added up, and every difference with what to do about it. A movement that
 * the two sides date differently is no difference.
 *
 * Rests on 3.P.5, 4.4.1 of the policy.
 * @throws ApiError with one of {@link GetReconciliationCode}.
 */
export function getReconciliation(
  client: Transport,
  query: QueryOf<O['getReconciliation']>,
  options?: CallOptions,
): Call<AnswerOf<O['getReconciliation'], 200>, GetReconciliationCode> {
  return call(
    client,
    { id: 'getReconciliation', method: 'GET', path: '/backoffice/v1/reconciliation' },
    { query, options },
  )
}
