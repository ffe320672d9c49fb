import type { PlatformSchemas } from '@parley/contract/platform'
import { explain } from '../kernel/decision.ts'
import type { Explanation } from '../kernel/decision.ts'
import { next } from '../kernel/machine.ts'
import type { Money } from '../kernel/money.ts'
import type { Parameters } from '../kernel/parameters.ts'
import type { Accepted } from '../kernel/verdict.ts'
import { channelFailure } from './channel-codes.ts'
import { paymentMachine } from './payment-machine.ts'
import type { PaymentStatus, PaymentStep } from './payment-machine.ts'

/** What a channel says became of a payment. */
export interface PaymentReport {
  readonly outcome: 'processing' | 'succeeded' | 'failed' | 'revoked'
  /** What the payer paid, where the channel says so. */
  readonly amount?: Money
  /** How the channel names the account that paid, where it says so (3.2). */
  readonly payer_label?: string
  /** The channel's own code. */
  readonly channel_code?: string
}

export interface SettlementFacts {
  readonly payment: { readonly status: PaymentStatus; readonly amount: Money; readonly method: Method }
  readonly order: { readonly status: PlatformSchemas['OrderStatus'] }
  readonly report: PaymentReport
}

type Failure = PlatformSchemas['ChannelFailure']
type Method = PlatformSchemas['PaymentMethodType']
export interface Settled extends Accepted<PaymentStep> {
  readonly failure: Failure | null
  /** The order had ended when the money came (INT-32). */
  readonly late: boolean
  /** The order had been paid when the money came (INT-18). */
  readonly duplicate: boolean
}

const ended: readonly PlatformSchemas['OrderStatus'][] = ['expired', 'cancelled']
const paid: readonly PlatformSchemas['OrderStatus'][] = ['paid', 'partially_refunded', 'refunded']

/**
 * What a report of the channel does to a payment. `null` where it does nothing: it was told before, or what it tells is
 * no longer possible. Reports come more than once and in any order (3.P.5).
 */
export function decideSettlement(facts: SettlementFacts, parameters: Parameters): Settled | null {
  const { payment, report } = facts
  const why = explain()
    .clause('3.P.5')
    .step('state before', payment.status, 'text')
    .step('reported', report.outcome, 'text')
  if (report.outcome === 'succeeded') return takeMoney(facts, parameters, why)
  if (report.outcome === 'processing') return settle('start', { payment, why, failure: null })
  const failure = channelFailure(payment.method, {
    code: report.outcome === 'failed' ? 'channel_refused' : 'revoked',
    channel_code: report.channel_code ?? null,
    detail:
      report.outcome === 'failed'
        ? 'The channel refused the payment. The order stays payable; try again or by another method.'
        : 'The channel took the payment back. No money has moved; the order stays payable.',
  })
  return settle(report.outcome === 'failed' ? 'fail' : 'revoke', { payment, why, failure })
}

function takeMoney(facts: SettlementFacts, parameters: Parameters, why: Explanation): Settled | null {
  const { payment, order, report } = facts
  why.step('amount of the payment', payment.amount.amount, 'fen')
  if (report.amount !== undefined && !sameMoney(report.amount, payment.amount)) {
    why
      .clause('2.E')
      .step('amount reported', report.amount.amount, 'fen')
      .step('currency reported', report.amount.currency, 'text')
    const failure = channelFailure(payment.method, {
      code: 'amount_mismatch',
      channel_code: report.channel_code ?? null,
      detail: 'The channel reported another amount than that of the order, so the order is not paid by it.',
    })
    return settle('fail', { payment, why, failure })
  }
  why.step('state of the order', order.status, 'text')
  if (paid.includes(order.status)) {
    why.clause('4.1.2').interpretation('INT-18').parameter(parameters, 'duplicate.auto_refund')
    return settle('succeed_again', { payment, why, failure: null, duplicate: true })
  }
  if (payment.status === 'closed' || ended.includes(order.status)) {
    why.interpretation('INT-32').parameter(parameters, 'order.late_payment')
    return settle('succeed_late', { payment, why, failure: null, late: true })
  }
  return settle('succeed', { payment, why, failure: null })
}

function settle(
  event: PaymentStep['event'],
  found: {
    payment: SettlementFacts['payment']
    why: Explanation
    failure: Failure | null
    late?: boolean
    duplicate?: boolean
  },
): Settled | null {
  const { payment, why, failure, late = false, duplicate = false } = found
  const taken = next(paymentMachine, payment.status, event)
  if (!taken.ok) return null
  const step = taken.transition
  return {
    ok: true,
    step,
    decision: why.clause(...step.clauses).outcome(`payment_${step.to}`),
    failure,
    late,
    duplicate,
  }
}

const sameMoney = (one: Money, other: Money): boolean => one.amount === other.amount && one.currency === other.currency
