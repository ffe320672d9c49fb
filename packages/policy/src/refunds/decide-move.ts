import { explain } from '../kernel/decision.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { Accepted, InvalidTransition } from '../kernel/verdict.ts'
import { refundMachine } from './refund-machine.ts'
import type { RefundStatus, RefundStep } from './refund-machine.ts'

/** Events of a refund on which the state alone decides. */
export type PlainRefundEvent =
  | 'start_review'
  | 'request_info'
  | 'provide_info'
  | 'withdraw'
  | 'close'
  | 'send'
  | 'succeed'
  | 'return_abnormal'
  | 'retry'
  | 'fail'
  | 'hold_payout'
  | 'release_payout'
  | 'freeze'
  | 'unfreeze'
  | 'prove_paid'
  | 'return_paid'
  | 'miss_deadline'
  | 'update_destination'

/** Decides on an event that needs nothing but the right state. */
export function decideMove(
  refund: { readonly status: RefundStatus },
  event: PlainRefundEvent,
): Accepted<RefundStep> | InvalidTransition {
  const found = stepOf(refundMachine, { name: 'refund', status: refund.status }, event)
  if (!found.ok) return found
  const why = explain()
    .clause(...found.step.clauses)
    .interpretation(...(found.step.interpretations ?? []))
  return {
    ok: true,
    step: found.step,
    decision: why.step('state before', refund.status, 'text').outcome(`refund_${found.step.to}`),
  }
}
