import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import { instantText } from '../kernel/instant-text.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { firstStep } from '../kernel/verdict.ts'
import type { Accepted, Refused } from '../kernel/verdict.ts'
import { approvedGross } from './reckon-amount.ts'
import type { RefundFacts } from './refund-facts.ts'
import { openRefundStates, refundMachine } from './refund-machine.ts'
import type { RefundStep } from './refund-machine.ts'
import { refundableUntil, refundsAllowed } from './refundable-until.ts'
import type { Complaint } from './sub-reasons.ts'
import { explainWindow, submissionWindow } from './submission-window.ts'

type Code =
  | 'payment_disputed'
  | 'refund_already_open'
  | 'refund_period_over'
  | 'refund_limit_reached'
  | 'order_already_refunded'
  | 'refund_window_expired'
type Opened = Accepted<RefundStep> & { readonly submit_by: Instant }

/**
 * Opens a draft, by which the user makes the wish for a refund known; the application must follow by `submit_by`, that
 * instant included. Where the time counts from the payment or from the event complained of, none is opened after it
 * (4.2.1, INT-01).
 */
export function decideOpening(
  { facts, complaint }: { facts: RefundFacts; complaint: Complaint },
  parameters: Parameters,
  now: Instant,
): Opened | Refused<Code> {
  const why = explain().clause('4.1.L', '4.2.1').step('now', instantText(now), 'instant')
  const refuse = (refused: Code, detail: string): Refused<Code> => ({
    ok: false,
    refused,
    detail,
    decision: why.outcome(refused),
  })

  const { payment } = facts
  const takenWhole = !payment.disputed && payment.disputed_amount >= payment.amount.amount
  if (takenWhole || (payment.disputed && parameters['dispute.freeze_refunds'])) {
    why
      .clause('4.4.1')
      .interpretation('INT-37')
      .parameter(parameters, 'dispute.freeze_refunds')
      .step('disputed', payment.disputed_amount, 'fen')
    return refuse(
      'payment_disputed',
      takenWhole
        ? 'The whole payment went back by a dispute with the channel; nothing of it remains to be refunded.'
        : 'The payer disputes this payment with the channel. Apply for a refund once that has been decided.',
    )
  }
  const open = facts.others.find(({ status }) => openRefundStates.includes(status))
  if (open !== undefined) {
    why.interpretation('INT-11').step('open refund', open.id, 'text')
    return refuse(
      'refund_already_open',
      `Refund ${open.id} of this order is ${open.status}. Go on with it, or withdraw it before opening another.`,
    )
  }
  const lapsed = facts.others.some(({ status }) => status === 'expired')
  if (lapsed && !parameters['refund.window.reopen']) {
    why.interpretation('INT-01').parameter(parameters, 'refund.window.reopen')
    return refuse(
      'refund_window_expired',
      'An earlier draft of this order lapsed, and this policy lets none be opened after it.',
    )
  }
  const lastDay = refundableUntil(payment, parameters)
  why
    .interpretation('INT-11')
    .parameter(parameters, 'refund.application.max_age')
    .step('refundable until', instantText(lastDay), 'instant')
  if (now > lastDay) {
    return refuse(
      'refund_period_over',
      `The payment could be refunded until ${instantText(lastDay)}; its channel takes no refund after that.`,
    )
  }
  const approved = facts.others.filter(({ approved_gross }) => approved_gross > 0).length
  if (approved >= refundsAllowed(payment, parameters)) {
    why.parameter(parameters, 'refund.max_per_order').step('refunds so far', approved, 'count')
    return refuse('refund_limit_reached', `This order has had ${approved} refunds, the most that its channel allows.`)
  }
  const earlier = approvedGross(facts)
  if (earlier >= payment.amount.amount) {
    why.clause('4.4.1').step('given back by earlier refunds', earlier, 'fen')
    return refuse('order_already_refunded', 'All that was paid has been refunded. There is nothing left to apply for.')
  }
  const window = submissionWindow({ opened_at: now, complaint, facts }, parameters)
  const { from, until } = window
  explainWindow(window, parameters, why).step('submit by', instantText(until), 'instant')
  if (now > until) {
    return refuse(
      'refund_window_expired',
      `The application had to be submitted by ${instantText(until)}, counted from ${instantText(from)}.`,
    )
  }
  const decision = why.outcome('refund_draft_opened')
  return { ok: true, step: firstStep(refundMachine, 'open'), decision, submit_by: until }
}
