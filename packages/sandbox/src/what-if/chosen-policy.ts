import type { SandboxSchemas } from '@parley/contract/sandbox'
import { overrideParameters, readyProfiles } from '@parley/policy/kernel/parameters'
import type { Parameters } from '@parley/policy/kernel/parameters'
import { createWorkdayCalendar } from '@parley/policy/kernel/workdays'
import type { WorkdayCalendar } from '@parley/policy/kernel/workdays'
import type { Refusal } from '@parley/server/http/reply'
import type { Settings } from '@parley/server/work/context'
import { refuseParameters } from './refuse-parameters.ts'

/** A policy to ask, with the words in which it was chosen. */
export interface ChosenPolicy {
  readonly ok: true
  readonly profile: string | null
  readonly overrides: Readonly<Record<string, unknown>>
  readonly world: { readonly parameters: Parameters; readonly calendar: WorkdayCalendar }
}

/** The policy of this sandbox, or a profile, with parameters on top; working days by the holidays of this sandbox. */
export function choosePolicy(
  settings: Settings,
  { profile, parameters: overrides = {} }: SandboxSchemas['PolicyChoice'],
  at = '',
): ChosenPolicy | { readonly ok: false; readonly refusal: Refusal<'validation_failed'> } {
  const resolved = overrideParameters(profile === undefined ? settings.parameters : readyProfiles[profile], overrides)
  if (!resolved.ok) return { ok: false, refusal: refuseParameters(resolved.errors, at) }
  const { parameters } = resolved
  const calendar = createWorkdayCalendar({ kind: parameters['calendar.workday'], tables: settings.holidays })
  return { ok: true, profile: profile ?? null, overrides, world: { parameters, calendar } }
}
