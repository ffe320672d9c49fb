import { expectedValue, isParameterValue } from './parameters/is-parameter-value.ts'
import { isParameterName, parameterTable } from './parameters/parameter-table.ts'
import type { Parameters } from './parameters/parameter-table.ts'
import { profiles } from './parameters/profiles.ts'
import type { ProfileName } from './parameters/profiles.ts'

export { isParameterName, parameterTable } from './parameters/parameter-table.ts'
export type { ParameterName, Parameters } from './parameters/parameter-table.ts'
export type { ProfileName } from './parameters/profiles.ts'

/** Why an override was refused. */
export type ParameterErrorCode = 'unknown_parameter' | 'not_in_force' | 'invalid_value'

/** One override that was refused, and why. */
export interface ParameterError {
  readonly name: string
  readonly code: ParameterErrorCode
  readonly detail: string
}

/** What `resolveParameters` is given; overrides are unchecked input. */
export interface ParameterChoice {
  readonly profile: ProfileName
  readonly overrides: Readonly<Record<string, unknown>>
}

export type ResolvedParameters =
  | { readonly ok: true; readonly parameters: Parameters }
  | { readonly ok: false; readonly errors: readonly ParameterError[] }

/** The profile `literal`: the default of every row. */
export const defaultParameters: Parameters = complete(
  Object.fromEntries(Object.entries(parameterTable).map(([name, spec]) => [name, spec.default])),
)

/** Every ready-made profile, with a value for every parameter. */
export const readyProfiles: Readonly<Record<ProfileName, Parameters>> = {
  literal: complete({ ...defaultParameters, ...profiles.literal }),
  cn_law_2026: complete({ ...defaultParameters, ...profiles.cn_law_2026 }),
  eu: complete({ ...defaultParameters, ...profiles.eu }),
}

/**
 * A profile with overrides on top. All refused overrides are told at once, in the order given; a row that this version
 * does not read yet refuses every override, since accepting one would promise what nothing does.
 * @example
 * resolveParameters({ profile: 'literal', overrides: { 'refund.fee.rate': '0.01' } })
 * // { ok: true, parameters: { …, 'refund.fee.rate': '0.01', … } }
 */
export function resolveParameters({ profile, overrides }: ParameterChoice): ResolvedParameters {
  return overrideParameters(readyProfiles[profile], overrides)
}

/**
 * Parameters with others on top of them, refused as by `resolveParameters`.
 * @example
 * overrideParameters(world.parameters, { 'refund.fee.strict': true })
 * // { ok: true, parameters: { …, 'refund.fee.strict': true, … } }
 */
export function overrideParameters(
  parameters: Parameters,
  overrides: Readonly<Record<string, unknown>>,
): ResolvedParameters {
  const errors = Object.entries(overrides).flatMap(([name, value]) => refusal(name, value) ?? [])
  if (errors.length > 0) return { ok: false, errors }
  if (Object.keys(overrides).length === 0) return { ok: true, parameters }
  return { ok: true, parameters: complete({ ...parameters, ...overrides }) }
}

function refusal(name: string, value: unknown): ParameterError | undefined {
  if (!isParameterName(name)) {
    return { name, code: 'unknown_parameter', detail: `The policy has no parameter "${name}".` }
  }
  const spec = parameterTable[name]
  if (spec.applies === 'later') {
    const detail = `"${name}" (${spec.interpretation}) is published, but cannot be overridden in this version.`
    return { name, code: 'not_in_force', detail }
  }
  if (!isParameterValue(spec, value)) {
    return { name, code: 'invalid_value', detail: `"${name}" must be ${expectedValue(spec)}.` }
  }
  return undefined
}

// Lists are copied, so that a caller who keeps the overrides cannot change a policy in force.
function complete(values: Readonly<Record<string, unknown>>): Parameters {
  const copy = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? Object.freeze([...value]) : value]),
  )
  if (!isComplete(copy)) throw new TypeError('a parameter is missing or has a value outside its row')
  return Object.freeze(copy)
}

function isComplete(values: Record<string, unknown>): values is Parameters {
  return Object.entries(parameterTable).every(([name, spec]) => isParameterValue(spec, values[name]))
}
