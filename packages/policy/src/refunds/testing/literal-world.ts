import { resolveParameters } from '../../kernel/parameters.ts'
import type { Parameters } from '../../kernel/parameters.ts'
import { createWorkdayCalendar } from '../../kernel/workdays.ts'
import type { WorkdayCalendar } from '../../kernel/workdays.ts'

/** The default parameters with some of them overridden, and the calendar that goes with them. */
export function literalWorld(overrides: Record<string, unknown> = {}): {
  parameters: Parameters
  calendar: WorkdayCalendar
} {
  const resolved = resolveParameters({ profile: 'literal', overrides })
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.errors))
  const { parameters } = resolved
  return { parameters, calendar: createWorkdayCalendar({ kind: parameters['calendar.workday'] }) }
}
