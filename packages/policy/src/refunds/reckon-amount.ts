import { addDays } from '../kernel/calendar.ts'
import type { Explanation } from '../kernel/decision.ts'
import { money, multiplyRatio, subtractMoney, zero } from '../kernel/money.ts'
import type { Money } from '../kernel/money.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { countUsedDays } from './count-used-days.ts'
import type { UsedDays } from './count-used-days.ts'
import { governingRule } from './promotion-rule.ts'
import type { GoverningRule } from './promotion-rule.ts'
import { reckonUnderRule } from './reckon-under-rule.ts'
import type { UnusedUnderRule } from './reckon-under-rule.ts'
import { reckonFee } from './reckon-fee.ts'
import type { PaidPeriod, RefundAmount, RefundClaim, RefundFacts } from './refund-facts.ts'

/**
 * What goes back: `gross = paid × (total − used) / total`, rounded half up to the minor unit, less what earlier refunds
 * of the payment and a dispute of it gave back, less the handling fee (4.3.1, 4.4.1, INT-04, INT-05, INT-08, INT-37).
 * Money that bought no period goes back whole. Where the order was bought by a promotion, its rule says what is unused
 * (4.3.3, INT-10). Amounts are in minor units.
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
  const days = period === null ? null : countUsedDays({ facts, period, claim }, parameters, why)
  const { unused, clawback } = reckonUnused({ facts, ruled, days }, why)

  const gross = withoutEarlier(unused, facts, why)
  const fee = reckonFee({ ...claim, method: facts.payment.method, paid, gross }, parameters, why)
  const net = money(Math.max(0, gross.amount - fee.amount), paid.currency)
  why.step('goes back', net.amount, 'fen')
  return {
    paid,
    days_total: days?.total ?? 0,
    days_used: days?.used ?? 0,
    days_excluded: days?.excluded ?? 0,
    ...(clawback.amount > 0 ? { clawback } : {}),
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

function reckonUnused(
  { facts, ruled, days }: { facts: RefundFacts; ruled: GoverningRule | null; days: UsedDays | null },
  why: Explanation,
): UnusedUnderRule {
  const { amount: paid } = facts.payment
  const nothing = zero(paid.currency)
  if (ruled?.barred === true) return { unused: nothing, clawback: nothing }
  if (ruled !== null && days !== null && facts.promotion) {
    return reckonUnderRule({ paid, promotion: facts.promotion, days }, ruled.rule, why)
  }
  const unused = days === null ? paid : multiplyRatio(paid, days.total - days.used, days.total)
  if (days === null) why.clause('4.1.2').interpretation('INT-05').step('days used', 0, 'days')
  why.step('paid × unused ÷ total', unused.amount, 'fen')
  return { unused, clawback: nothing }
}

function withoutEarlier(unused: Money, facts: RefundFacts, why: Explanation): Money {
  const earlier = approvedGross(facts)
  const disputed = facts.payment.disputed_amount
  if (earlier > 0) why.interpretation('INT-11').step('given back by earlier refunds', earlier, 'fen')
  if (disputed > 0) why.interpretation('INT-37').step('held or given back by a dispute', disputed, 'fen')
  const credited = facts.period?.credited ?? 0
  if (credited > 0) why.interpretation('INT-34').step('given back as service credit', credited, 'fen')
  const taken = earlier + disputed + credited
  if (taken >= unused.amount) return zero(unused.currency)
  return subtractMoney(unused, money(taken, unused.currency))
}

/** What approved refunds of the same payment took off it, fees included; in minor units. */
export function approvedGross(facts: RefundFacts): number {
  return facts.others
    .filter((other) => other.payment_id === facts.payment.id)
    .reduce((sum, other) => sum + other.approved_gross, 0)
}
