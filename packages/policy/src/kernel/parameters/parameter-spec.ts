import type { InterpretationId } from '../../catalogue/interpretations.ts'

/** What every row tells. */
interface Documented {
  readonly interpretation: InterpretationId
  /** `now`: read by this version and open to overrides. `later`: its published default holds until it is built. */
  readonly applies: 'now' | 'later'
  readonly description: { readonly en: string; readonly 'zh-CN': string }
}

interface Typed<Value, Unit extends string> {
  readonly unit: Unit
  readonly default: Value
}

interface Bounded {
  readonly minimum: number
  readonly maximum: number
}

/** What the lines of a rule list are made of, where they are checked. */
interface RuleRows {
  /** The parts of a key, joined by ':', each one of these or '*' for any. */
  readonly keys: readonly (readonly string[])[]
  readonly value: 'rate'
}

/** What a row holds besides, by its type. */
interface Details {
  /** ISO 8601, e.g. 'PT48H'. */
  duration: Typed<string, 'iso_8601'>
  /** ISO 8601, or null for no limit. */
  optional_duration: Typed<string | null, 'iso_8601'>
  /** Several durations. */
  duration_list: Typed<readonly string[], 'iso_8601'>
  /** ISO 8601, or a number of working days: '15WD'. */
  period: Typed<string, 'iso_8601_or_working_days'>
  working_days: Typed<number, 'working_days'> & Bounded
  integer: Typed<number, 'count'> & Bounded
  /** A whole number, or null for no limit. */
  optional_integer: Typed<number | null, 'minutes'> & Bounded
  boolean: Typed<boolean, 'none'>
  /** A decimal from '0' to '1', as text so that it stays exact. */
  rate: Typed<string, 'ratio'>
  enum: Typed<string, 'none'> & { readonly values: readonly string[] }
  /** Any of the values, each at most once. */
  enum_list: Typed<readonly string[], 'none'> & { readonly values: readonly string[] }
  /** Lines 'key=value', each key at most once, e.g. 'tencent_wallet:*=0'. */
  rule_list: Typed<readonly string[], 'none'> & { readonly rows?: RuleRows }
  /** Hours of the Shanghai day: '07:00-22:00'. */
  time_window: Typed<string, 'local_time'>
}

export type ParameterType = keyof Details

/** One row of the parameter table. */
export type ParameterSpec<Type extends ParameterType = ParameterType> = {
  [T in Type]: Documented & { readonly type: T } & Details[T]
}[Type]

/** Rows by name. */
export type ParameterTable = Readonly<Record<string, ParameterSpec>>

/** The type of a row's value; an enum's is the union of its values. */
export type ParameterValue<Spec extends ParameterSpec> = Spec extends { type: 'enum' }
  ? Spec['values'][number]
  : Spec extends { type: 'enum_list' }
    ? readonly Spec['values'][number][]
    : Details[Spec['type']]['default']
