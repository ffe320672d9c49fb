import type { Instant } from '../kernel/calendar.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { explain } from '../kernel/decision.ts'
import type { WorkdayCalendar } from '../kernel/workdays.ts'
import { firstStep } from '../kernel/verdict.ts'
import type { Accepted } from '../kernel/verdict.ts'
import { payoutDeadline } from './payout-deadline.ts'
import type { PayoutDeadline } from './payout-deadline.ts'
import { reckonAmount } from './reckon-amount.ts'
import type { RefundAmount, RefundFacts } from './refund-facts.ts'
import { refundMachine } from './refund-machine.ts'
import type { RefundStep } from './refund-machine.ts'

/** Why the platform pays back without an application: money after the order's end, or a second payment of it. */
export type GrantCause = 'late_payment' | 'duplicate_payment'

/**
 * Pays money back that bought nothing, whole and without a fee: it came after the order had ended (INT-32), or was a
 * second payment where the platform pays those back by itself (INT-18).
 */
export function decideGrant(
  { facts, cause }: { facts: RefundFacts; cause: GrantCause },
  world: { parameters: Parameters; calendar: WorkdayCalendar },
  now: Instant,
): Accepted<RefundStep> & { readonly amount: RefundAmount; readonly deadline: PayoutDeadline } {
  const late = cause === 'late_payment'
  const why = explain()
    .clause('4.1.2')
    .interpretation(late ? 'INT-32' : 'INT-18')
    .parameter(world.parameters, late ? 'order.late_payment' : 'duplicate.auto_refund')
  const claim = { reason: 'duplicate_payment', fault: 'none', as_of: now, unusable_days: [] } as const
  const amount = reckonAmount(
    { facts: { ...facts, period: null }, claim },
    { ...world.parameters, 'refund.fee.strict': false },
    why,
  )
  const deadline = payoutDeadline(now, world, why)
  const interpretations = late ? (['INT-32'] as const) : (['INT-18'] as const)
  return {
    ok: true,
    step: { ...firstStep(refundMachine, 'grant'), interpretations },
    decision: why.outcome('refund_granted'),
    amount,
    deadline,
  }
}
