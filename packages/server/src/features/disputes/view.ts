import type { PlatformSchemas } from '@parley/contract/platform'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { disputes } from './table.ts'

export type DisputeRow = typeof disputes.$inferSelect
export type DisputeView = PlatformSchemas['Dispute']

/** A dispute as the API shows it. */
export function viewDispute(row: DisputeRow): DisputeView {
  const money = (amount: number) => ({ amount, currency: row.currency })
  return {
    id: row.id,
    object: 'dispute',
    status: row.status,
    payment_id: row.payment_id,
    order_id: row.order_id,
    user_id: row.user_id,
    method: row.method,
    channel_reference: row.channel_reference,
    reason: row.reason,
    amount: money(row.amount),
    returned_amount: money(row.returned_amount),
    claimed_amount: money(row.claimed_amount),
    evidence: row.evidence,
    evidence_due_at: instantText(row.evidence_due_at),
    closed_at: row.closed_at === null ? null : instantText(row.closed_at),
    policy_version: row.policy_version,
    decision: row.decision,
    history: row.history,
    created_at: instantText(row.created_at),
    updated_at: instantText(row.updated_at),
  }
}
