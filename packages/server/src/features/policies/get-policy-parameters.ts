import type { PlatformSchemas } from '@parley/contract/platform'
import { parameterTable, readyProfiles } from '@parley/policy/kernel/parameters'
import type { ParameterName, Parameters } from '@parley/policy/kernel/parameters'
import type { ParameterSpec, ParameterTable } from '@parley/policy/kernel/parameters/parameter-spec'
import type { PlatformHandler } from '../../http/handlers.ts'
import type { Context } from '../../work/context.ts'
import { policyId, requirePolicy } from './require-policy.ts'

type Value = Parameters[ParameterName]

const table: ParameterTable = parameterTable

/** 10.1: what varies the interpretations, with the values that decide here and now. */
export const getPolicyParameters: PlatformHandler<'getPolicyParameters'> = async (ctx, { path }) => {
  requirePolicy(path.policy_id)
  const inForce: Readonly<Record<string, Value>> = ctx.settings.parameters
  const parameters = Object.entries(table).map(([name, spec]) => ({
    name,
    ...viewSpec(ctx, spec),
    value: viewValue(inForce[name] ?? null),
    profiles: viewProfiles(name),
  }))
  const { policyVersion: policy_version } = ctx.settings
  return { status: 200, body: { object: 'policy_parameter_set', policy_id: policyId, policy_version, parameters } }
}

function viewProfiles(name: string): PlatformSchemas['PolicyParameter']['profiles'] {
  const valueIn = (parameters: Readonly<Record<string, Value>>) => viewValue(parameters[name] ?? null)
  const { literal, cn_law_2026, eu } = readyProfiles
  return { literal: valueIn(literal), cn_law_2026: valueIn(cn_law_2026), eu: valueIn(eu) }
}

function viewSpec(
  ctx: Context,
  spec: ParameterSpec,
): Omit<PlatformSchemas['PolicyParameter'], 'name' | 'value' | 'profiles'> {
  const bounded = 'minimum' in spec
  return {
    type: spec.type,
    unit: spec.unit,
    default: viewValue(spec.default),
    values: 'values' in spec ? [...spec.values] : null,
    minimum: bounded ? spec.minimum : null,
    maximum: bounded ? spec.maximum : null,
    interpretation: spec.interpretation,
    applies: spec.applies,
    description: spec.description[ctx.locale],
  }
}

function viewValue(
  value: string | number | boolean | null | readonly string[],
): PlatformSchemas['PolicyParameterValue'] {
  return typeof value === 'object' && value !== null ? [...value] : value
}
