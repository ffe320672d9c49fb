// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, PathOf } from '@parley/contract/operation'
import type { PlatformOperations as O } from '@parley/contract/platform'
import { type Call, call } from '../call.ts'
import type { Transport } from '../operation.ts'
import type { CallOptions } from '../options.ts'

/** What {@link getPolicy} refuses with. */
export type GetPolicyCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get the policy.
 *
 * Every clause and every published interpretation of one policy, in the language of `Accept-Language`. There is one:
 * `fee-management`.
 *
 * Rests on 10.1 of the policy.
 * @throws ApiError with one of {@link GetPolicyCode}.
 */
export function getPolicy(
  client: Transport,
  policyId: PathOf<O['getPolicy']>['policy_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getPolicy'], 200>, GetPolicyCode> {
  return call(
    client,
    { id: 'getPolicy', method: 'GET', path: '/v1/policies/{policy_id}' },
    { path: [policyId], options },
  )
}

/** What {@link getPolicyParameters} refuses with. */
export type GetPolicyParametersCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get the parameters of the policy.
 *
 * What can be set of the policy: type, unit, default, the value in force here and in each ready-made profile, and the
 * interpretation that it varies.
 *
 * Rests on 10.1 of the policy.
 * @throws ApiError with one of {@link GetPolicyParametersCode}.
 */
export function getPolicyParameters(
  client: Transport,
  policyId: PathOf<O['getPolicyParameters']>['policy_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getPolicyParameters'], 200>, GetPolicyParametersCode> {
  return call(
    client,
    { id: 'getPolicyParameters', method: 'GET', path: '/v1/policies/{policy_id}/parameters' },
    { path: [policyId], options },
  )
}

/** What {@link listStateMachines} refuses with. */
export type ListStateMachinesCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List the state machines.
 *
 * Every lifecycle as the table by which the rules move objects: states, events, the clauses behind each step and what
 * it publishes.
 *
 * Rests on 10.1 of the policy.
 * @throws ApiError with one of {@link ListStateMachinesCode}.
 */
export function listStateMachines(
  client: Transport,
  policyId: PathOf<O['listStateMachines']>['policy_id'],
  options?: CallOptions,
): Call<AnswerOf<O['listStateMachines'], 200>, ListStateMachinesCode> {
  return call(
    client,
    { id: 'listStateMachines', method: 'GET', path: '/v1/policies/{policy_id}/state_machines' },
    { path: [policyId], options },
  )
}
