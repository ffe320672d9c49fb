import { explain } from '../kernel/decision.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { money } from '../kernel/money.ts'
import { countUse } from './count-use.ts'
import type { PeriodOfUse } from './refund-facts.ts'
import { roundShare } from './round-share.ts'

/**
 * What of the service credit given for a period pays for time that has not been used yet, in minor units of `currency`: a
 * credit lowered the price of the days from its own day on, so it is taken off in proportion to those (4.3.1, INT-34).
 */
export function shareOfCredits(input: PeriodOfUse, currency: string, parameters: Parameters): number {
  const { period } = input
  const rounding = parameters['refund.proration.rounding']
  return (period.credits ?? []).reduce((sum, { on, amount }) => {
    const { units } = countUse({ ...input, period: { ...period, start: on } }, parameters, explain())
    const share = roundShare(money(amount, currency), { part: units.total - units.used, whole: units.total }, rounding)
    return sum + share.amount
  }, 0)
}
