import { currentPolicyVersion } from '@parley/policy/catalogue/policy-version'
import { resolveParameters } from '@parley/policy/kernel/parameters'
import { invalid } from '@parley/server/http/refuse'
import { scenarioTable } from '../scenarios/scenario-table.ts'
import { refuseParameters } from '../what-if/refuse-parameters.ts'
import type { HostHandler } from './host-context.ts'
import { readClockChoice } from './read-clock-choice.ts'
import { newSandbox } from './sandbox-row.ts'
import { settleSandbox } from './settle-sandbox.ts'

export const createSandbox: HostHandler<'createSandbox'> = async (call, { body = {} }) => {
  const { policy_version, profile = 'literal', parameters = {} } = body
  if (policy_version !== undefined && policy_version !== currentPolicyVersion) {
    const detail = `There is version ${currentPolicyVersion} of the policy. Leave policy_version out to get it.`
    return { refused: 'policy_version_unknown', detail }
  }
  const resolved = resolveParameters({ profile, overrides: parameters })
  if (!resolved.ok) return refuseParameters(resolved.errors)
  const clock = readClockChoice(body.clock, call.now)
  if (!clock.ok) return clock.refusal
  const { keys, name, seed, scenario, webhook_secret, expires_in } = body
  if (scenario !== undefined && !scenarioTable.some((known) => known.name === scenario)) {
    return invalid(
      '/scenario',
      'not_found',
      'There is no such scenario. GET /sandbox/v1/scenarios lists those there are.',
    )
  }
  const given = { profile, parameters, clock: clock.option, keys, expires_in }
  const origin = { type: 'created', id: null } as const
  return settleSandbox(
    call,
    newSandbox(call, {
      ...given,
      origin,
      ...(name === undefined ? {} : { name }),
      ...(seed === undefined ? {} : { seed }),
      ...(scenario === undefined ? {} : { scenario }),
      ...(webhook_secret === undefined ? {} : { webhook_secret }),
    }),
  )
}
