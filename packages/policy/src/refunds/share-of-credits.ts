import { explain } from '../kernel/decision.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { countUse } from './count-use.ts'
import { monthOf } from './count-used-months.ts'
import type { PeriodOfUse } from './refund-facts.ts'
import type { Share } from './round-share.ts'

/**
 * What of the service credit given for a period pays for time that has not been used yet: a credit lowered the price of
 * the days from its own day on, so it is taken off in proportion to those; by the month, to the months from its own on
 * (4.3.1, INT-34).
 */
export function sharesOfCredits(input: PeriodOfUse, parameters: Parameters): Share[] {
  const { period } = input
  const isByMonth = parameters['refund.proration.unit'] === 'month'
  return (period.credits ?? []).map(({ on, amount }) => {
    // Months of the credit are those of the period, or the two would not be used up together.
    const own = isByMonth ? { ...input, since: monthOf(period, on) } : { ...input, period: { ...period, start: on } }
    const { units } = countUse(own, parameters, explain())
    return { amount, part: units.total - units.used, whole: units.total }
  })
}
