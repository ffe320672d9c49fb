import { explain } from '../kernel/decision.ts'
import type { FieldError } from '../kernel/field-error.ts'
import type { Refused } from '../kernel/verdict.ts'
import type { RefundReason, RefundSubReason } from './refund-facts.ts'

/** What each reason may be about in particular (4.1.1 to 4.1.5); the list is closed, as that of the reasons is. */
export const subReasons: Readonly<Record<RefundReason, readonly RefundSubReason[]>> = {
  service_unusable: ['cannot_join', 'feature_missing', 'poor_quality'],
  order_error: ['wrong_plan', 'wrong_seats', 'wrong_period', 'platform_mistake'],
  duplicate_payment: ['same_order_paid_twice', 'same_plan_ordered_twice'],
  platform_outage: [],
  account_abnormal: ['locked', 'misused_by_others', 'data_lost'],
  user_cancelled: ['no_longer_needed', 'other_product', 'too_expensive'],
}

/** Reason and detail as an applicant states them; `null` where nothing has been said yet. */
export interface Complaint {
  readonly reason: RefundReason | null
  readonly sub_reason: RefundSubReason | null
}

/**
 * What is wrong with a detail that does not belong to its reason; `null` where there is nothing.
 *
 * @example subReasonError({ reason: 'user_cancelled', sub_reason: 'locked' })?.pointer // '/sub_reason'
 */
export function subReasonError({ reason, sub_reason }: Complaint): FieldError | null {
  if (sub_reason === null) return null
  const pointer = '/sub_reason'
  if (reason === null) {
    return { pointer, code: 'reason_missing', detail: 'A detail belongs to a reason. Name the reason too.' }
  }
  const fitting = subReasons[reason]
  if (fitting.includes(sub_reason)) return null
  const detail =
    fitting.length === 0
      ? `The reason ${reason} has no details. Leave sub_reason out.`
      : `With the reason ${reason}, expected one of: ${fitting.join(', ')}.`
  return { pointer, code: 'mismatch', detail }
}

/** Refuses a detail that does not belong to its reason (4.1.L, 4.2.2). */
export function refuseSubReason(complaint: Complaint): Refused<'refund_sub_reason_mismatch'> | null {
  const error = subReasonError(complaint)
  if (error === null) return null
  const why = explain()
    .clause('4.1.L', '4.2.2')
    .step('reason', complaint.reason ?? 'none', 'text')
    .step('detail', complaint.sub_reason ?? 'none', 'text')
  return {
    ok: false,
    refused: 'refund_sub_reason_mismatch',
    detail: error.detail,
    decision: why.outcome('refund_sub_reason_mismatch'),
    errors: [error],
  }
}
