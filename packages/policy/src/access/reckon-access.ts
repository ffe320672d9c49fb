import type { PlatformSchemas } from '@parley/contract/platform'
import type { TermsStanding } from '../accounts/terms-standing.ts'
import type { ClauseId } from '../catalogue/clauses.ts'
import type { InterpretationId } from '../catalogue/interpretations.ts'
import type { Instant } from '../kernel/calendar.ts'
import { instantText } from '../kernel/instant-text.ts'

/** A measure that keeps a user from features (5.2.2, INT-44). */
export interface Restriction {
  /** `all` stands for every meeting feature. */
  readonly features: readonly string[] | 'all'
  /** Epoch ms; in force before this instant, or without an end. */
  readonly until: Instant | null
  readonly clauses: readonly ClauseId[]
  readonly interpretations: readonly InterpretationId[]
}

/** What stands between a user and what was granted. */
export interface AccessFacts {
  readonly terms: TermsStanding
  readonly restrictions: readonly Restriction[]
}

export type Access = Pick<PlatformSchemas['Entitlements'], 'access' | 'blocked_features' | 'access_reasons'>
type Reason = PlatformSchemas['AccessReason']

/** Help that stays open whatever is turned off (INT-44). */
const supportFeatures: ReadonlySet<string> = new Set(['dedicated_support', 'technical_support', 'on_site_support'])

/**
 * Lays over what a user was granted what they may not use now: everything before the terms are accepted, or once a
 * material change of them was not accepted in time (9.2, INT-39), and what restrictions in force turn off (INT-44).
 * Reading is never part of it (3.P.6).
 * @param granted features of the plans and add-ons
 * @example reckonAccess(['video_call'], { terms: 'required', restrictions: [] }, now).access // 'blocked'
 */
export function reckonAccess(granted: readonly string[], { terms, restrictions }: AccessFacts, now: Instant): Access {
  const inForce = restrictions.filter(({ until }) => until === null || now < until)
  const byTerms = reasonOfTerms(terms)
  const closed = byTerms.length > 0 || inForce.some(({ features }) => features === 'all')
  const named = new Set(inForce.flatMap(({ features }) => (features === 'all' ? [] : features)))
  return {
    access: closed ? 'blocked' : inForce.length > 0 ? 'restricted' : 'enabled',
    blocked_features: granted.filter((feature) => named.has(feature) || (closed && !supportFeatures.has(feature))),
    access_reasons: [...byTerms, ...inForce.map(reasonOfRestriction)],
  }
}

function reasonOfTerms(terms: TermsStanding): Reason[] {
  if (terms === 'required') return [{ cause: 'terms_required', clauses: ['9.2'], interpretations: [], until: null }]
  if (terms === 'lapsed') {
    return [{ cause: 'terms_lapsed', clauses: ['9.2'], interpretations: ['INT-39'], until: null }]
  }
  return []
}

function reasonOfRestriction({ clauses, interpretations, until }: Restriction): Reason {
  return {
    cause: 'sanction',
    clauses: [...clauses],
    interpretations: [...interpretations],
    until: until === null ? null : instantText(until),
  }
}
