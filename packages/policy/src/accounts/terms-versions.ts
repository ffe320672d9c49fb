import type { PlatformSchemas } from '@parley/contract/platform'
import type { Instant } from '../kernel/calendar.ts'
import { currentPolicyEffectiveAt } from '../catalogue/policy-version.ts'

/** A published version of a document that users accept (9.2). */
export interface TermsVersion {
  readonly document: PlatformSchemas['TermsDocument']
  readonly version: string
  readonly published_at: Instant
  /** Whether it changes the position of the user, so that it must be accepted anew (INT-39). */
  readonly material: boolean
}

/** Every version of the terms of service, oldest first. */
export const termsVersions: readonly TermsVersion[] = [
  {
    document: 'terms_of_service',
    version: '2026-01-01',
    published_at: Date.parse(currentPolicyEffectiveAt),
    material: true,
  },
]

/**
 * Whether a version of a document was ever published.
 * @example isTermsVersion({ document: 'terms_of_service', version: '2026-01-01' }) // true
 */
export function isTermsVersion(named: Pick<TermsVersion, 'document' | 'version'>): boolean {
  return termsVersions.some(({ document, version }) => document === named.document && version === named.version)
}
