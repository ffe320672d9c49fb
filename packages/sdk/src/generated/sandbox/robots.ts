// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf } from '@parley/contract/operation'
import type { SandboxOperations as O } from '@parley/contract/sandbox'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'

/** What {@link listRobots} refuses with. */
export type ListRobotsCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List robots.
 *
 * The members of the staff who can act by themselves. All are off unless they were asked for.
 *
 * @throws ApiError with one of {@link ListRobotsCode}.
 */
export function listRobots(
  client: Transport,
  options?: CallOptions,
): Call<AnswerOf<O['listRobots'], 200>, ListRobotsCode> {
  return call(
    client,
    { id: 'listRobots', method: 'GET', path: '/sandbox/v1/robots' },
    { options },
  )
}

/** What {@link updateRobot} refuses with. */
export type UpdateRobotCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Switch a robot on or off.
 *
 * Sets whether a robot acts, and how long it takes. The reviewer reviews each refund that is submitted while it is on,
 * and those that wait when it is switched on.
 *
 * Rests on 4.2.3 of the policy.
 * @throws ApiError with one of {@link UpdateRobotCode}.
 */
export function updateRobot(
  client: Transport,
  role: PathOf<O['updateRobot']>['role'],
  body: BodyOf<O['updateRobot']>,
  options?: CallOptions,
): Call<AnswerOf<O['updateRobot'], 200>, UpdateRobotCode> {
  return call(
    client,
    { id: 'updateRobot', method: 'PATCH', path: '/sandbox/v1/robots/{role}' },
    { path: [role], body, options },
  )
}
