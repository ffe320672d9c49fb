import type { Explanation } from '../kernel/decision.ts'
import { money, multiplyRatio, parseRate, zero } from '../kernel/money.ts'
import type { Money } from '../kernel/money.ts'
import type { Parameters } from '../kernel/parameters.ts'
import type { Fault, PaymentMethodType, RefundReason } from './refund-facts.ts'

export interface FeeCase {
  readonly reason: RefundReason
  readonly fault: Fault
  readonly method: PaymentMethodType
  readonly paid: Money
  readonly gross: Money
}

/**
 * The handling fee (4.4.1, INT-08): a rate of the refundable amount for reasons on the user's side; none where the user
 * did not cause the refund, unless fees are strict; never more than what it is taken off.
 */
export function reckonFee(given: FeeCase, parameters: Parameters, why: Explanation): Money {
  const { gross, paid } = given
  why.clause('4.4.1').interpretation('INT-08').parameter(parameters, 'refund.fee.strict')
  if (!parameters['refund.fee.strict'] && isWaived(given, parameters)) {
    why.parameter(parameters, 'refund.fee.waive_reasons').step('handling fee', 0, 'fen')
    return zero(gross.currency)
  }
  const tableRate = rateFromTable(given, parameters)
  const rate = tableRate ?? parameters['refund.fee.rate']
  const base = parameters['refund.fee.base'] === 'paid' ? paid : gross
  const { numerator, denominator } = parseRate(rate)
  const charged = multiplyRatio(base, numerator, denominator)
  why
    .parameter(parameters, tableRate === null ? 'refund.fee.rate' : 'refund.fee.table')
    .parameter(parameters, 'refund.fee.base')
  const fee = money(Math.min(charged.amount, gross.amount), gross.currency)
  why.step('fee rate', rate, 'ratio')
  if (fee.amount < charged.amount) why.step('fee before it is limited to the gross', charged.amount, 'fen')
  why.step('handling fee', fee.amount, 'fen')
  return fee
}

function isWaived({ reason, fault }: FeeCase, parameters: Parameters): boolean {
  const waived: readonly string[] = parameters['refund.fee.waive_reasons']
  if (waived.includes(reason)) return true
  return reason === 'order_error' && fault === 'platform' && waived.includes('order_error_by_platform')
}

/** The rate of the first row `method:reason=rate` that fits; `*` fits every reason. */
function rateFromTable({ method, reason }: FeeCase, parameters: Parameters): string | null {
  for (const row of parameters['refund.fee.table']) {
    const [, rowMethod, rowReason, rate] = /^(\w+|\*):(\w+|\*)=([\d.]+)$/.exec(row) ?? []
    if ((rowMethod === '*' || rowMethod === method) && (rowReason === '*' || rowReason === reason)) return rate ?? null
  }
  return null
}
