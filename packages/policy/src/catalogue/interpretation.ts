import type { ClauseId } from './clauses.ts'
import type { LocalizedText } from './localized-text.ts'

/**
 * A published reading of a point that the policy leaves open (10.1). `readings` are the ways in which the clauses could
 * be read, `ruling` is the one that holds under the default parameters.
 */
export interface Interpretation<Id extends string = string> {
  readonly id: Id
  readonly clauses: readonly ClauseId[]
  readonly question: LocalizedText
  readonly readings: readonly LocalizedText[]
  readonly ruling: LocalizedText
  readonly reason: LocalizedText
}

/** Interpretations keyed by id. */
export type InterpretationTable = { readonly [id in `INT-${string}`]: Interpretation<`INT-${string}`> }
