import type { Explanation } from '../kernel/decision.ts'
import { money, multiplyRatio } from '../kernel/money.ts'
import type { Money } from '../kernel/money.ts'
import type { Refused } from '../kernel/verdict.ts'
import type { RefundAmount } from './refund-facts.ts'

type Code = 'validation_failed' | 'refund_amount_exceeds_paid' | 'refund_amount_exceeds_reckoned'

/** A part that the reviewer approves, within what was reckoned and what remains of the payment. */
export interface Part {
  readonly asked: Money
  readonly whole: RefundAmount
  readonly remaining: Money
}

/**
 * Refuses a part that is nothing, in another currency, more than remains of the payment, or more than was reckoned
 * (4.3.1, 4.4.1, INT-11).
 */
export function refusePart({ asked, whole, remaining }: Part, why: Explanation): Refused<Code> | null {
  const refuse = (refused: Code, pointer: string, detail: string): Refused<Code> => ({
    ok: false,
    refused,
    detail,
    decision: why.outcome(refused),
    errors: [{ pointer, code: refused, detail }],
  })
  why.interpretation('INT-11').step('amount asked for', asked.amount, 'fen')
  if (asked.currency !== whole.gross.currency) {
    return refuse('validation_failed', '/amount/currency', `The payment was in ${whole.gross.currency}. Name that.`)
  }
  if (asked.amount === 0) {
    return refuse('validation_failed', '/amount/amount', 'Approve more than nothing, or reject the application.')
  }
  if (asked.amount > remaining.amount) {
    const detail = `Only ${remaining.amount} minor units remain of the payment. Approve no more than that.`
    return refuse('refund_amount_exceeds_paid', '/amount/amount', detail)
  }
  if (asked.amount > whole.gross.amount) {
    const detail = `The policy gives back ${whole.gross.amount} minor units at most. Approve no more than that.`
    return refuse('refund_amount_exceeds_reckoned', '/amount/amount', detail)
  }
  return null
}

/**
 * A part of a refund: of everything that comes off the whole it bears its share, rounded half up (4.4.1, INT-08, INT-11).
 *
 * @example partOf(whole, { amount: 10_000, currency: 'CNY' }).gross // { amount: 10000, currency: 'CNY' }
 */
export function partOf(whole: RefundAmount, gross: Money): RefundAmount {
  if (gross.amount === whole.gross.amount) return whole
  const fee = multiplyRatio(whole.fee, gross.amount, whole.gross.amount)
  return { ...whole, gross, fee, net: money(gross.amount - fee.amount, gross.currency) }
}
