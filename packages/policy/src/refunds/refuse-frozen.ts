import { explain } from '../kernel/decision.ts'
import type { Refused } from '../kernel/verdict.ts'
import { openRefundStates } from './refund-machine.ts'
import type { RefundStatus } from './refund-machine.ts'

interface HeldRefund {
  readonly status: RefundStatus
  /** Since when a dispute holds it; kept where the refund ended in that time. */
  readonly frozen_since: number | null
  readonly dispute_id: string | null
}

/** Whether a dispute of the payment holds the refund (INT-37). */
export function isFrozen({ status, frozen_since }: Pick<HeldRefund, 'status' | 'frozen_since'>): boolean {
  return frozen_since !== null && openRefundStates.includes(status)
}

/** While a dispute holds a refund, nothing is decided about it and its money stays where it is (INT-37). */
export function refuseFrozen(refund: HeldRefund): Refused<'refund_frozen'> | null {
  if (!isFrozen(refund)) return null
  const dispute = refund.dispute_id ?? ''
  const why = explain().clause('4.2.3', '4.4.1').interpretation('INT-37').step('dispute', dispute, 'text')
  return {
    ok: false,
    refused: 'refund_frozen',
    detail: `Dispute ${dispute} holds the refund until the channel has decided. Repeat this after its end.`,
    decision: why.outcome('refund_frozen'),
    state: refund.status,
  }
}
