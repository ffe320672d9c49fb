import { resolveParameters } from '../../kernel/parameters.ts'
import type { Parameters, ProfileName } from '../../kernel/parameters.ts'
import { createWorkdayCalendar } from '../../kernel/workdays.ts'
import type { WorkdayCalendar } from '../../kernel/workdays.ts'

/** The default parameters, or those of another profile, with some overridden; and the calendar that goes with them. */
export function literalWorld(
  overrides: Record<string, unknown> = {},
  profile: ProfileName = 'literal',
): {
  parameters: Parameters
  calendar: WorkdayCalendar
} {
  const resolved = resolveParameters({ profile, overrides })
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.errors))
  const { parameters } = resolved
  return { parameters, calendar: createWorkdayCalendar({ kind: parameters['calendar.workday'] }) }
}
