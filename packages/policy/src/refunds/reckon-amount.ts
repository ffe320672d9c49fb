import { addDays } from '../kernel/calendar.ts'
import type { Explanation } from '../kernel/decision.ts'
import { money, zero } from '../kernel/money.ts'
import type { Money } from '../kernel/money.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { countUse } from './count-use.ts'
import type { Use } from './count-use.ts'
import { governingRule } from './promotion-rule.ts'
import type { GoverningRule } from './promotion-rule.ts'
import { reckonUnderRule } from './reckon-under-rule.ts'
import { reckonFee } from './reckon-fee.ts'
import type { PaidPeriod, RefundAmount, RefundClaim, RefundFacts } from './refund-facts.ts'
import { roundShare } from './round-share.ts'
import { sharesOfCredits } from './share-of-credits.ts'

/** What is unused of all that was paid, what service credit left of that, and what a promotion took back. */
interface Unused {
  readonly whole: Money
  readonly left: Money
  readonly clawback: Money
}

interface Reckoned {
  readonly facts: RefundFacts
  readonly claim: RefundClaim
  /** Without the days that were a gift, where those are taken back. */
  readonly period: PaidPeriod | null
  readonly ruled: GoverningRule | null
  readonly use: Use | null
}

/**
 * What goes back: `gross = paid × (total − used) / total`, rounded to the minor unit, less what earlier refunds of the
 * payment, a dispute of it and service credit gave back, less the handling fee (4.3.1, 4.4.1, INT-04, INT-05, INT-08,
 * INT-34, INT-37). Money that bought no period goes back whole. Where the order was bought by a promotion, its rule says
 * what is unused (4.3.3, INT-10). Amounts are in minor units.
 *
 * @example
 * const why = explain()
 * const { net } = reckonAmount({ facts, claim }, defaultParameters, why) // { amount: 18823, currency: 'CNY' }
 */
export function reckonAmount(
  input: { facts: RefundFacts; claim: RefundClaim },
  parameters: Parameters,
  why: Explanation,
): RefundAmount {
  const { facts, claim } = input
  const paid = facts.payment.amount
  why.clause('4.4.1').step('amount paid', paid.amount, 'fen')

  const ruled = governingRule(input, parameters, why)
  const period = facts.period === null ? null : paidDays(facts.period, { facts, ruled })
  const use = period === null ? null : countUse({ facts, period, claim }, parameters, why)
  const unused = reckonUnused({ facts, claim, period, ruled, use }, parameters, why)

  const gross = withoutEarlier(unused, facts, why)
  const fee = reckonFee({ ...claim, method: facts.payment.method, paid, gross }, parameters, why)
  const net = money(gross.amount - fee.amount, paid.currency)
  why.step('goes back', net.amount, 'fen')
  return {
    paid,
    unit: use?.unit ?? 'day',
    units_total: use?.units.total ?? 0,
    units_used: use?.units.used ?? 0,
    units_excluded: use?.units.excluded ?? 0,
    days_total: use?.days.total ?? 0,
    days_used: use?.days.used ?? 0,
    days_excluded: use?.days.excluded ?? 0,
    ...(unused.clawback.amount > 0 ? { clawback: unused.clawback } : {}),
    gross,
    fee,
    net,
  }
}

/** The period without the days that were a gift, where the rule takes those back (4.3.3). */
function paidDays(
  period: PaidPeriod,
  { facts, ruled }: { facts: RefundFacts; ruled: GoverningRule | null },
): PaidPeriod {
  const gift = ruled?.rule.clawback.gift_days === true ? (facts.promotion?.bonus_days ?? 0) : 0
  return gift === 0 ? period : { ...period, end: addDays(period.end, 0 - gift) }
}

function reckonUnused(reckoned: Reckoned, parameters: Parameters, why: Explanation): Unused {
  const { facts, claim, period, ruled, use } = reckoned
  const { amount: paid } = facts.payment
  const nothing = zero(paid.currency)
  if (ruled?.barred === true) return { whole: nothing, left: nothing, clawback: nothing }
  if (use === null || period === null) {
    why.clause('4.1.2').interpretation('INT-05').step('days used', 0, 'days')
    why.step('paid × unused ÷ total', paid.amount, 'fen')
    return { whole: paid, left: paid, clawback: nothing }
  }
  const credits = sharesOfCredits({ facts, period, claim }, parameters)
  const rule = { currency: paid.currency, rounding: parameters['refund.proration.rounding'] }
  if (ruled !== null && facts.promotion) {
    const { unused, clawback } = reckonUnderRule({ paid, promotion: facts.promotion, days: use.units }, ruled.rule, why)
    const left = roundShare({ amount: unused.amount, part: 1, whole: 1 }, credits, rule)
    return { whole: unused, left, clawback }
  }
  const { total, used } = use.units
  const share = { amount: paid.amount, part: total - used, whole: total }
  const whole = roundShare(share, [], rule)
  why.parameter(parameters, 'refund.proration.rounding').step('paid × unused ÷ total', whole.amount, 'fen')
  return { whole, left: credits.length === 0 ? whole : roundShare(share, credits, rule), clawback: nothing }
}

function withoutEarlier({ whole, left }: Unused, facts: RefundFacts, why: Explanation): Money {
  const { payment, period } = facts
  const { amount: paid, currency } = payment.amount
  const earlier = approvedGross(facts)
  const disputed = payment.disputed_amount
  const credited = (period?.credits ?? []).reduce((sum, { amount }) => sum + amount, 0)
  if (credited > 0) {
    why
      .interpretation('INT-34')
      .step('given back as service credit', credited, 'fen')
      .step('of that for time not used', whole.amount - left.amount, 'fen')
  }
  if (earlier > 0) why.interpretation('INT-11').step('given back by earlier refunds', earlier, 'fen')
  if (disputed > 0) why.interpretation('INT-37').step('held or given back by a dispute', disputed, 'fen')
  // Whatever the proportions, no more goes back than is left of the payment (4.4.1).
  const most = Math.max(0, paid - credited - earlier - disputed)
  const wanted = Math.max(0, left.amount - earlier - disputed)
  if (wanted > most) why.step('left of the payment', most, 'fen')
  return money(Math.min(wanted, most), currency)
}

/** What approved refunds of the same payment took off it, fees included; in minor units. */
export function approvedGross(facts: RefundFacts): number {
  return facts.others
    .filter((other) => other.payment_id === facts.payment.id)
    .reduce((sum, other) => sum + other.approved_gross, 0)
}
