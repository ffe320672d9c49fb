import type { PlatformSchemas } from '@parley/contract/platform'
import { instantText } from '@parley/policy/kernel/instant-text'
import { isFrozen } from '@parley/policy/refunds/refuse-frozen'
import type { Payout, refunds } from './table.ts'

export type RefundRow = typeof refunds.$inferSelect
export type RefundView = PlatformSchemas['Refund']

/** A refund as the API shows it. */
export function viewRefund(row: RefundRow): RefundView {
  return {
    id: row.id,
    object: 'refund',
    status: row.status,
    order_id: row.order_id,
    payment_id: row.payment_id,
    user_id: row.user_id,
    reason: row.reason,
    sub_reason: row.sub_reason,
    channel: row.channel,
    statement: row.statement,
    evidence: row.evidence,
    opened_at: instantText(row.opened_at),
    submit_by: instantText(row.submit_by),
    submitted_at: textOrNull(row.submitted_at),
    review_due_at: textOrNull(row.review_due_at),
    amount: row.amount,
    partial: row.partial,
    finding: row.finding,
    destination: row.destination,
    payout: row.payout === null ? null : viewPayout(row.payout),
    failure: row.failure,
    frozen: isFrozen(row),
    dispute_id: row.dispute_id,
    policy_version: row.policy_version,
    decision: row.decision,
    history: row.history,
    created_at: instantText(row.created_at),
    updated_at: instantText(row.updated_at),
  }
}

function viewPayout(payout: Payout): PlatformSchemas['RefundPayout'] {
  return {
    due_at: instantText(payout.due_at),
    due_date: payout.due_date,
    provisional: payout.provisional,
    initiated_at: textOrNull(payout.initiated_at),
    credited_at: textOrNull(payout.credited_at),
    attempts: payout.attempts,
    returned_at: textOrNull(payout.returned_at),
    breached_at: textOrNull(payout.breached_at),
    held_since: textOrNull(payout.held_since),
    paused_since: textOrNull(payout.paused_since),
  }
}

const textOrNull = (instant: number | null): string | null => (instant === null ? null : instantText(instant))
