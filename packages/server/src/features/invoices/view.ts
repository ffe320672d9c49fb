import type { PlatformSchemas } from '@parley/contract/platform'
import { reversedSum } from '@parley/policy/invoices/end-reversal'
import type { Reversal } from '@parley/policy/invoices/reversal'
import { rateText } from '@parley/policy/invoices/split-tax'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { invoices } from './table.ts'

export type InvoiceRow = typeof invoices.$inferSelect
export type InvoiceView = PlatformSchemas['Invoice']

/** An invoice as the API shows it. */
export function viewInvoice(row: InvoiceRow): InvoiceView {
  const money = (amount: number) => ({ amount, currency: row.currency })
  return {
    id: row.id,
    object: 'invoice',
    status: row.status,
    order_id: row.order_id,
    payment_id: row.payment_id,
    user_id: row.user_id,
    buyer: row.buyer,
    email: row.email,
    amount: money(row.amount),
    net: money(row.net),
    tax: money(row.amount - row.net),
    tax_rate: rateText(row.tax_percent),
    lines: row.lines,
    number: row.number,
    issued_at: textOrNull(row.issued_at),
    reversed_amount: money(reversedSum(row.reversals)),
    reversals: row.reversals.map((reversal) => viewReversal(reversal, row.currency)),
    corrects: row.corrects,
    failure: row.failure,
    policy_version: row.policy_version,
    decision: row.decision,
    history: row.history,
    created_at: instantText(row.created_at),
    updated_at: instantText(row.updated_at),
  }
}

function viewReversal(reversal: Reversal, currency: string): PlatformSchemas['InvoiceReversal'] {
  const { attempts: _, amount, net, requested_at, confirm_by, reversed_at, ...shown } = reversal
  return {
    ...shown,
    amount: { amount, currency },
    net: { amount: net, currency },
    tax: { amount: amount - net, currency },
    requested_at: instantText(requested_at),
    confirm_by: textOrNull(confirm_by),
    reversed_at: textOrNull(reversed_at),
  }
}

const textOrNull = (instant: number | null): string | null => (instant === null ? null : instantText(instant))
