import type { ClauseId } from '../catalogue/clauses.ts'
import type { InterpretationId } from '../catalogue/interpretations.ts'
import type { ParameterName, Parameters } from './parameters.ts'

/** What a step's value counts. `fen` stands for the minor unit of whatever currency the amount is in. */
export type StepUnit =
  | 'fen'
  | 'count'
  | 'seconds'
  | 'days'
  | 'months'
  | 'working_days'
  | 'hours'
  | 'minutes'
  | 'date'
  | 'instant'
  | 'duration'
  | 'ratio'
  | 'text'

/** One line of the arithmetic. A decimal, date, instant (RFC 3339) or duration is text; a number is whole. */
export interface DecisionStep {
  readonly label: string
  readonly value: string | number
  readonly unit: StepUnit
}

export type DecisionParameter = string | number | boolean | string[]

/** How a rule decided: the texts it rests on, the parameters it read and its arithmetic, in the order of use. */
export interface Decision<Outcome extends string = string> {
  readonly outcome: Outcome
  readonly clauses: ClauseId[]
  readonly interpretations: InterpretationId[]
  readonly parameters: Record<string, DecisionParameter>
  readonly steps: DecisionStep[]
}

/** Collects an explanation; each call adds to it and returns it. */
export interface Explanation {
  clause(...ids: readonly ClauseId[]): Explanation
  interpretation(...ids: readonly InterpretationId[]): Explanation
  /** Records the name and the value of a parameter that the rule read; "none" where it sets no limit. */
  parameter(parameters: Parameters, name: ParameterName): Explanation
  /** @throws RangeError on a number that is not a safe integer */
  step(label: string, value: string | number, unit: StepUnit): Explanation
  /** The decision, frozen; what is added to the explanation afterwards does not reach it. */
  outcome<Outcome extends string>(outcome: Outcome): Decision<Outcome>
}

/**
 * Starts an explanation. Ids that are given twice stand once, where they were first given.
 * @example
 * explain()
 *   .clause('4.3.1')
 *   .interpretation('INT-04')
 *   .parameter(parameters, 'refund.proration.as_of')
 *   .step('days_used', 11, 'days')
 *   .outcome('refund_approved')
 */
export function explain(): Explanation {
  const clauses = new Set<ClauseId>()
  const interpretations = new Set<InterpretationId>()
  const read = new Map<string, DecisionParameter>()
  const steps: DecisionStep[] = []

  const explanation: Explanation = {
    clause(...ids) {
      for (const id of ids) clauses.add(id)
      return explanation
    },
    interpretation(...ids) {
      for (const id of ids) interpretations.add(id)
      return explanation
    },
    parameter(parameters, name) {
      read.set(name, recordable(parameters[name]))
      return explanation
    },
    step(label, value, unit) {
      if (typeof value === 'number' && !Number.isSafeInteger(value)) {
        throw new RangeError(`step "${label}": a number must be whole, write ${value} as text`)
      }
      steps.push(Object.freeze({ label, value, unit }))
      return explanation
    },
    outcome: (outcome) =>
      Object.freeze({
        outcome,
        clauses: frozen([...clauses]),
        interpretations: frozen([...interpretations]),
        parameters: frozen(Object.fromEntries(read)),
        steps: frozen([...steps]),
      }),
  }
  return explanation
}

function recordable(value: Parameters[ParameterName]): DecisionParameter {
  if (value === null) return 'none'
  return typeof value === 'object' ? frozen([...value]) : value
}

// Frozen at run time but typed as it was: the contract's generated types know no readonly arrays.
function frozen<T extends object>(value: T): T {
  Object.freeze(value)
  return value
}
