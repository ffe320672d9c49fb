import type { AccessFacts } from '@parley/policy/access/reckon-access'
import { termsStanding } from '@parley/policy/accounts/terms-standing'
import { termsVersions } from '@parley/policy/accounts/terms-versions'
import type { Context } from '../../work/context.ts'

/**
 * What stands between a user who accepted these versions of the terms and what was granted (9.2). The one place where
 * restrictions come in; no measure that imposes any can be decided yet, so there are none.
 */
export function accessFacts(ctx: Context, accepted: readonly string[]): AccessFacts {
  const { parameters } = ctx.settings
  return { terms: termsStanding(accepted, { versions: termsVersions, parameters }, ctx.now), restrictions: [] }
}
