// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf } from '@parley/contract/operation'
import type { SandboxOperations as O } from '@parley/contract/sandbox'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'

/** What {@link listScenarios} refuses with. */
export type ListScenariosCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List scenarios.
 *
 * The named starting points: what each makes, by which calls. They go through the same doors as everybody, so a state
 * that a scenario leaves is one that an integration can get into.
 *
 * @throws ApiError with one of {@link ListScenariosCode}.
 */
export function listScenarios(
  client: Transport,
  options?: CallOptions,
): Call<AnswerOf<O['listScenarios'], 200>, ListScenariosCode> {
  return call(
    client,
    { id: 'listScenarios', method: 'GET', path: '/sandbox/v1/scenarios' },
    { options },
  )
}

/** What {@link playScenario} refuses with. */
export type PlayScenarioCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'request_timestamp_skewed'
  | 'scenario_step_refused'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Play a scenario.
 *
 * Takes the sandbox to a named starting point and answers with the ids of what it made. May be done any number of times
 * in one sandbox: each makes objects of its own. Some advance the clock, which their description tells.
 *
 * @throws ApiError with one of {@link PlayScenarioCode}.
 */
export function playScenario(
  client: Transport,
  name: PathOf<O['playScenario']>['name'],
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['playScenario'], 200>, PlayScenarioCode> {
  return call(
    client,
    { id: 'playScenario', method: 'POST', path: '/sandbox/v1/scenarios/{name}', idempotent: true },
    { path: [name], options },
  )
}

/** What {@link runScenario} refuses with. */
export type RunScenarioCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'malformed_json'
  | 'payload_too_large'
  | 'request_timestamp_skewed'
  | 'scenario_reference_unknown'
  | 'scenario_step_refused'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Run steps of one's own.
 *
 * Takes the steps one after the other, each a call like any other. The first that is refused ends the run: its problem
 * and its index are answered, and what the steps before it did stays done.
 *
 * @throws ApiError with one of {@link RunScenarioCode}.
 */
export function runScenario(
  client: Transport,
  body: BodyOf<O['runScenario']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['runScenario'], 200>, RunScenarioCode> {
  return call(
    client,
    { id: 'runScenario', method: 'POST', path: '/sandbox/v1/scenarios/run', idempotent: true },
    { body, options },
  )
}
