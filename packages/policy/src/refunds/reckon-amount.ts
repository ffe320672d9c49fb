import type { Explanation } from '../kernel/decision.ts'
import { money } from '../kernel/money.ts'
import type { Money } from '../kernel/money.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { countUse } from './count-use.ts'
import type { Use } from './count-use.ts'
import { reckonFee } from './reckon-fee.ts'
import type { RefundAmount, RefundClaim, RefundFacts } from './refund-facts.ts'
import { roundShare } from './round-share.ts'
import { sharesOfCredits } from './share-of-credits.ts'

interface Unused {
  readonly whole: Money
  readonly left: Money
}

/**
 * What goes back: `gross = paid × (total − used) / total`, rounded to the minor unit, less what earlier refunds of the
 * payment, a dispute of it and service credit gave back, less the handling fee (4.3.1, 4.4.1, INT-04, INT-05, INT-08,
 * INT-34, INT-37). Money that bought no period goes back whole.
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

  const use = facts.period === null ? null : countUse({ facts, period: facts.period, claim }, parameters, why)
  if (use === null) why.clause('4.1.2').interpretation('INT-05').step('days used', 0, 'days')
  const { whole, left } = unusedOf({ facts, claim, use }, parameters)
  why.parameter(parameters, 'refund.proration.rounding').step('paid × unused ÷ total', whole.amount, 'fen')

  const gross = withoutEarlier({ whole, left, facts }, why)
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
    gross,
    fee,
    net,
  }
}

/** What the unused time is worth of all that was paid, and of what service credit left of it. */
function unusedOf(
  { facts, claim, use }: { facts: RefundFacts; claim: RefundClaim; use: Use | null },
  parameters: Parameters,
): Unused {
  const { period, payment } = facts
  if (period === null || use === null) return { whole: payment.amount, left: payment.amount }
  const { total, used } = use.units
  const share = { amount: payment.amount.amount, part: total - used, whole: total }
  const rule = { currency: payment.amount.currency, rounding: parameters['refund.proration.rounding'] }
  const whole = roundShare(share, [], rule)
  if ((period.credits ?? []).length === 0) return { whole, left: whole }
  return { whole, left: roundShare(share, sharesOfCredits({ facts, period, claim }, parameters), rule) }
}

function withoutEarlier({ whole, left, facts }: Unused & { facts: RefundFacts }, why: Explanation): Money {
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
