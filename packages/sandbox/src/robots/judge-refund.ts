import type { BackofficeSchemas } from '@parley/contract/backoffice'
import type { ProblemCode } from '@parley/contract/problems'

type Refund = BackofficeSchemas['Refund']
type Fault = BackofficeSchemas['RefundFinding']['fault']
type Reason = NonNullable<Refund['reason']>

interface Facts {
  readonly subReason: Refund['sub_reason']
  /** Days of use fell into declared outages (4.1.3, INT-05). */
  readonly hasOutage: boolean
}

/** Whose fault a reason speaks of, as far as anybody can tell who believes the applicant. */
const findings: Readonly<Record<Reason, (facts: Facts) => Fault>> = {
  user_cancelled: () => 'none',
  duplicate_payment: () => 'none',
  order_error: ({ subReason }) => (subReason === 'platform_mistake' ? 'platform' : 'none'),
  account_abnormal: () => 'none',
  service_unusable: ({ hasOutage }) => (hasOutage ? 'platform' : 'none'),
  // One that was not declared could not be applied for.
  platform_outage: () => 'platform',
}

/** What the reviewer approves, from what the back office shows: the reason, and the days that declared outages take off. */
export function judgeRefund({
  reason,
  sub_reason: subReason,
  amount,
}: Pick<Refund, 'reason' | 'sub_reason' | 'amount'>): BackofficeSchemas['RefundApproval'] {
  const hasOutage = (amount?.days_excluded ?? 0) > 0
  const fault = reason === null ? 'none' : findings[reason]({ subReason, hasOutage })
  return { finding: { fault } }
}

/** Refusals of an approval that mean that the application is to be rejected, with what the applicant is told. */
const rejections: Partial<Record<ProblemCode, Pick<BackofficeSchemas['RefundRejection'], 'clause' | 'explanation'>>> = {
  nothing_refundable: {
    clause: '4.3.1',
    explanation: 'The paid period has been used up, or given back before, so nothing remains to be refunded.',
  },
  promotion_not_refundable: {
    clause: '4.3.3',
    explanation: 'The rules of the promotion by which it was bought let nothing go back now.',
  },
  refund_amount_exceeds_paid: {
    clause: '4.3.1',
    explanation: 'More was asked for than remains of the payment.',
  },
  refund_fault_user: {
    clause: '4.3.2',
    explanation: 'What happened was caused on the side of the applicant.',
  },
}

/** How to reject what the policy did not let through; `null` where the refusal says nothing about the application. */
export function rejectionFor(code: ProblemCode): BackofficeSchemas['RefundRejection'] | null {
  return rejections[code] ?? null
}
