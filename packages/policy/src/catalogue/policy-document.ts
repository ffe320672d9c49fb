import type { SectionId } from './clause.ts'
import { type ClauseId, clauses, sections } from './clauses.ts'
import { type InterpretationId, interpretations } from './interpretations.ts'
import type { PolicyLocale } from './localized-text.ts'
import { currentPolicyEffectiveAt, currentPolicyVersion } from './policy-version.ts'

/** A clause in one language. */
export interface ServedClause {
  readonly id: ClauseId
  readonly title: string
  readonly text: string
}

/** A section with its clauses in one language. */
export interface ServedSection {
  readonly id: SectionId
  readonly title: string
  readonly clauses: readonly ServedClause[]
}

/** An interpretation in one language. */
export interface ServedInterpretation {
  readonly id: InterpretationId
  readonly clauses: readonly ClauseId[]
  readonly question: string
  readonly readings: readonly string[]
  readonly ruling: string
  readonly reason: string
}

/** The whole fee-management policy in one language; `effective_at` is an RFC 3339 instant in UTC. */
export interface PolicyDocument {
  readonly id: 'fee-management'
  readonly version: string
  readonly effective_at: string
  readonly locale: PolicyLocale
  readonly sections: readonly ServedSection[]
  readonly interpretations: readonly ServedInterpretation[]
}

/**
 * The fee-management policy as `GET /v1/policies/fee-management` serves it: ten sections with every clause, and the
 * published interpretations (1.c, 10.1). The same locale always gives an equal document.
 *
 * @example
 * feeManagementPolicy('en').sections[3]?.title // 'Refunds'
 */
export const feeManagementPolicy = (locale: PolicyLocale): PolicyDocument => ({
  id: 'fee-management',
  version: currentPolicyVersion,
  effective_at: currentPolicyEffectiveAt,
  locale,
  sections: sections.map(({ id, title }) => ({ id, title: title[locale], clauses: servedClauses(id, locale) })),
  interpretations: Object.values(interpretations).map((entry) => ({
    id: entry.id,
    clauses: entry.clauses,
    question: entry.question[locale],
    readings: entry.readings.map((reading) => reading[locale]),
    ruling: entry.ruling[locale],
    reason: entry.reason[locale],
  })),
})

const servedClauses = (section: SectionId, locale: PolicyLocale): readonly ServedClause[] =>
  Object.values(clauses)
    .filter((clause) => clause.section === section)
    .map(({ id, title, text }) => ({ id, title: title[locale], text: text[locale] }))
