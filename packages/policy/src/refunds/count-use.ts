import { explain } from '../kernel/decision.ts'
import type { Explanation } from '../kernel/decision.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { countUsedDays } from './count-used-days.ts'
import type { UsedDays } from './count-used-days.ts'
import { countUsedMonths } from './count-used-months.ts'
import { countUsedSeconds } from './count-used-seconds.ts'
import type { PeriodOfUse, RefundAmount } from './refund-facts.ts'

const counts = { second: countUsedSeconds, day: countUsedDays, month: countUsedMonths } as const

/** The use of a paid period in calendar days, and in the unit that decides. */
export interface Use {
  readonly unit: RefundAmount['unit']
  readonly days: UsedDays
  readonly units: UsedDays
}

/** Counts the use of a paid period in the operator's unit; the days besides, for people to read (4.3.1, INT-04). */
export function countUse(input: PeriodOfUse, parameters: Parameters, why: Explanation): Use {
  const unit = parameters['refund.proration.unit']
  const units = counts[unit](input, parameters, why.parameter(parameters, 'refund.proration.unit'))
  const days = unit === 'day' ? units : countUsedDays(input, parameters, explain())
  return { unit, days, units }
}
