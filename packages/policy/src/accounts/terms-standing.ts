import type { Instant } from '../kernel/calendar.ts'
import { addDuration } from '../kernel/duration.ts'
import type { Parameters } from '../kernel/parameters.ts'
import type { TermsVersion } from './terms-versions.ts'

/**
 * How a user stands to the terms: never accepted, accepted, still within the time to accept a change, or past it (9.2,
 * INT-39).
 */
export type TermsStanding = 'required' | 'accepted' | 'grace' | 'lapsed'

/**
 * Reads the standing off the versions that a user accepted. A change that must be accepted anew leaves `terms.grace` from
 * its publication, the last instant included; which changes those are is `terms.reaccept` (INT-39).
 * @param versions every published version, oldest first
 */
export function termsStanding(
  accepted: readonly string[],
  { versions, parameters }: { versions: readonly TermsVersion[]; parameters: Parameters },
  now: Instant,
): TermsStanding {
  const latest = versions.findLastIndex(({ version }) => accepted.includes(version))
  if (latest === -1) return 'required'
  const asked = versions.slice(latest + 1).find((version) => mustReaccept(version, parameters))
  if (asked === undefined) return 'accepted'
  return now <= addDuration(asked.published_at, parameters['terms.grace']) ? 'grace' : 'lapsed'
}

function mustReaccept({ material }: TermsVersion, parameters: Parameters): boolean {
  const rule = parameters['terms.reaccept']
  return rule === 'all' || (rule === 'material' && material)
}
