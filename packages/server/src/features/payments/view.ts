import type { PlatformSchemas } from '@parley/contract/platform'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { payments } from './table.ts'

export type PaymentRow = typeof payments.$inferSelect
export type PaymentView = PlatformSchemas['Payment']

/** A payment as the API shows it. The name of the payer is kept for refunds and not shown. */
export function viewPayment(row: PaymentRow): PaymentView {
  return {
    id: row.id,
    object: 'payment',
    status: row.status,
    order_id: row.order_id,
    user_id: row.user_id,
    method: row.method,
    payment_method_id: row.payment_method_id,
    account_label: row.account_label,
    entry: row.entry,
    off_session: row.off_session,
    amount: { amount: row.amount, currency: row.currency },
    next_action: row.next_action,
    failure: row.failure,
    late: row.late,
    duplicate: row.duplicate,
    disputed: row.disputed,
    disputed_amount: { amount: row.disputed_amount, currency: row.currency },
    succeeded_at: row.succeeded_at === null ? null : instantText(row.succeeded_at),
    policy_version: row.policy_version,
    decision: row.decision,
    history: row.history,
    created_at: instantText(row.created_at),
    updated_at: instantText(row.updated_at),
  }
}
