import type { PlatformSchemas } from '@parley/contract/platform'
import { clauses, isClauseId } from './clauses.ts'
import { interpretations, isInterpretationId } from './interpretations.ts'
import type { PolicyLocale } from './localized-text.ts'

/** The texts that decisions cite, each once and in the order in which it is cited first. */
export interface CitedTexts {
  readonly clauses: PlatformSchemas['PolicyClause'][]
  readonly interpretations: PlatformSchemas['PolicyInterpretation'][]
}

/**
 * The texts of the clauses and interpretations that decisions rest on, in one language (1.c, 10.1).
 *
 * @example
 * citedTexts([{ clauses: ['4.2.1'], interpretations: ['INT-01'] }], 'en').clauses[0]?.title // 'Submit within 48 hours'
 */
export function citedTexts(
  decisions: readonly { readonly clauses: readonly string[]; readonly interpretations: readonly string[] }[],
  locale: PolicyLocale,
): CitedTexts {
  const clauseIds = new Set(decisions.flatMap((one) => one.clauses).filter(isClauseId))
  const interpretationIds = new Set(decisions.flatMap((one) => one.interpretations).filter(isInterpretationId))
  return {
    clauses: [...clauseIds].map((id) => {
      const { title, text } = clauses[id]
      return { id, title: title[locale], text: text[locale] }
    }),
    interpretations: [...interpretationIds].map((id) => {
      const { clauses: about, question, readings, ruling, reason } = interpretations[id]
      return {
        id,
        clauses: [...about],
        question: question[locale],
        readings: readings.map((reading) => reading[locale]),
        ruling: ruling[locale],
        reason: reason[locale],
      }
    }),
  }
}
