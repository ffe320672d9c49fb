// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { PlatformOperations as O } from '@parley/contract/platform'
import { type Call, call } from '../call.ts'
import type { Transport } from '../operation.ts'
import type { CallOptions } from '../options.ts'
import { type ListCall, listCall } from '../page.ts'

/** What {@link getPlan} refuses with. */
export type GetPlanCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get a plan.
 *
 * One plan, with the prices of the current price book.
 *
 * Rests on 2.E of the policy.
 * @throws ApiError with one of {@link GetPlanCode}.
 */
export function getPlan(
  client: Transport,
  planId: PathOf<O['getPlan']>['plan_id'],
  query?: QueryOf<O['getPlan']>,
  options?: CallOptions,
): Call<AnswerOf<O['getPlan'], 200>, GetPlanCode> {
  return call(
    client,
    { id: 'getPlan', method: 'GET', path: '/v1/plans/{plan_id}' },
    { path: [planId], query, options },
  )
}

/** What {@link listPlans} refuses with. */
export type ListPlansCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List the plans.
 *
 * The four plans from the smallest to the largest, with the prices of the current price book: those of one region, or
 * of all. In a region without prices the list prices are missing and an order is refused (2.2).
 *
 * Rests on 2.1, 2.2, 2.3, 2.4, 2.E of the policy.
 * @throws ApiError with one of {@link ListPlansCode}.
 */
export function listPlans(
  client: Transport,
  query?: QueryOf<O['listPlans']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listPlans'], 200>, ListPlansCode> {
  return listCall(
    client,
    { id: 'listPlans', method: 'GET', path: '/v1/plans' },
    { query, options },
  )
}
