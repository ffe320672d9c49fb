import { parseDuration } from '../duration.ts'
import { parseRate } from '../money.ts'
import type { ParameterSpec, ParameterType } from './parameter-spec.ts'

interface ValueRule<Type extends ParameterType> {
  readonly accepts: (value: unknown, spec: ParameterSpec<Type>) => boolean
  readonly expected: (spec: ParameterSpec<Type>) => string
}

const MAX_MONTHS = 1_200
const MAX_MILLISECONDS = 36_525 * 86_400_000
const workingDaysForm = /^[1-9]\d{0,2}WD$/
const ruleForm = /^([^=\s]+)=[^=\s]+$/
const timeWindowForm = /^((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d|24:00)$/

const rules: { readonly [Type in ParameterType]: ValueRule<Type> } = {
  duration: { accepts: isDuration, expected: () => 'an ISO 8601 duration of at most 100 years, such as "PT48H"' },
  optional_duration: {
    accepts: (value) => value === null || isDuration(value),
    expected: () => 'an ISO 8601 duration of at most 100 years, or null',
  },
  duration_list: {
    accepts: (value) => isListOf(value, isDuration),
    expected: () => 'a list of distinct ISO 8601 durations, such as ["P0D", "P1D"]',
  },
  period: {
    accepts: (value) => isDuration(value) || (typeof value === 'string' && workingDaysForm.test(value)),
    expected: () => 'an ISO 8601 duration, or working days such as "15WD"',
  },
  working_days: { accepts: isWithin, expected: expectedRange },
  integer: { accepts: isWithin, expected: expectedRange },
  optional_integer: {
    accepts: (value, spec) => value === null || isWithin(value, spec),
    expected: (spec) => `${expectedRange(spec)}, or null`,
  },
  boolean: { accepts: (value) => typeof value === 'boolean', expected: () => 'true or false' },
  rate: { accepts: isRate, expected: () => 'a decimal from "0" to "1" as text, such as "0.006"' },
  enum: {
    accepts: (value, spec) => spec.values.some((allowed) => allowed === value),
    expected: (spec) => `one of ${spec.values.join(', ')}`,
  },
  enum_list: {
    accepts: (value, spec) => isListOf(value, (item) => spec.values.some((allowed) => allowed === item)),
    expected: (spec) => `a list of distinct values out of ${spec.values.join(', ')}`,
  },
  rule_list: {
    accepts: (value, { rows }) => isRuleList(value) && (rows === undefined || value.every((line) => fits(line, rows))),
    expected: ({ rows }) =>
      rows === undefined
        ? 'a list of "key=value" lines with distinct keys'
        : `a list of "${rows.keys.map(([first = '']) => first).join(':')}=0.006" lines with distinct keys, each part out of ${rows.keys.map((part) => part.join(', ')).join('; and of ')}, or *`,
  },
  time_window: { accepts: isTimeWindow, expected: () => 'hours of the day in order, such as "07:00-22:00"' },
}

/**
 * Whether a value may stand in a row of the parameter table.
 * @example isParameterValue(parameterTable['refund.fee.rate'], '0.006') // true
 */
export function isParameterValue<Type extends ParameterType>(spec: ParameterSpec<Type>, value: unknown): boolean {
  return rules[spec.type].accepts(value, spec)
}

/**
 * What a row expects, to end the sentence "must be …".
 * @example expectedValue(parameterTable['refund.fee.base']) // 'one of refundable, paid'
 */
export function expectedValue<Type extends ParameterType>(spec: ParameterSpec<Type>): string {
  return rules[spec.type].expected(spec)
}

// Bounded, so that no accepted parameter can push a deadline past the last year that a date can be written in.
function isDuration(value: unknown): boolean {
  return holds(value, (text) => {
    const { months, milliseconds } = parseDuration(text)
    return months <= MAX_MONTHS && milliseconds <= MAX_MILLISECONDS
  })
}

function isRate(value: unknown): boolean {
  return holds(value, (text) => {
    const { numerator, denominator } = parseRate(text)
    return numerator <= denominator
  })
}

function holds(value: unknown, test: (text: string) => boolean): boolean {
  if (typeof value !== 'string') return false
  try {
    return test(value)
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

function isWithin(value: unknown, spec: { readonly minimum: number; readonly maximum: number }): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= spec.minimum && value <= spec.maximum
}

function expectedRange(spec: { readonly minimum: number; readonly maximum: number }): string {
  return `a whole number from ${spec.minimum} to ${spec.maximum}`
}

function isListOf(value: unknown, accepts: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(accepts) && new Set(value).size === value.length
}

function isRuleList(value: unknown): value is string[] {
  if (!Array.isArray(value)) return false
  const keys = value.map((line: unknown) => (typeof line === 'string' ? ruleForm.exec(line)?.[1] : undefined))
  return !keys.includes(undefined) && new Set(keys).size === keys.length
}

function fits(line: string, rows: NonNullable<ParameterSpec<'rule_list'>['rows']>): boolean {
  const [key = '', value] = line.split('=')
  const parts = key.split(':')
  const known = rows.keys.every((allowed, place) => ['*', ...allowed].includes(parts[place] ?? ''))
  return known && parts.length === rows.keys.length && isRate(value)
}

function isTimeWindow(value: unknown): boolean {
  const match = typeof value === 'string' ? timeWindowForm.exec(value) : null
  const [, from = '', until = ''] = match ?? []
  return from < until
}
