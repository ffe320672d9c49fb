import type { LocalizedText, PolicyLocale } from '../../catalogue/localized-text.ts'
import { instantText } from '../../kernel/instant-text.ts'
import type { Reversal } from '../../invoices/reversal.ts'
import { entryOf } from './entry.ts'
import type { TimelineEntry } from './entry.ts'

/** An invoice of the order that is refunded. */
export interface RefundedInvoice {
  readonly id: string
  readonly currency: string
  readonly reversals: readonly Reversal[]
}

const texts = {
  asked: { en: 'The reversal of the invoice was asked for.', 'zh-CN': '已申请发票红冲。' },
  reversed: { en: 'The invoice was reversed.', 'zh-CN': '发票已红冲。' },
  confirm: { en: 'The buyer must have confirmed the reversal of the invoice', 'zh-CN': '购方须确认红字发票信息' },
} as const satisfies Readonly<Record<string, LocalizedText>>

/** What became of the invoices because of the refund, and by when a buyer has to answer (INT-36). */
export function invoiceEntries(
  invoices: readonly RefundedInvoice[],
  refundId: string,
  locale: PolicyLocale,
): TimelineEntry[] {
  return invoices.flatMap((invoice) =>
    invoice.reversals
      .filter(({ refund_id }) => refund_id === refundId)
      .flatMap((reversal) => reversalEntries(invoice, reversal, locale)),
  )
}

function reversalEntries(invoice: RefundedInvoice, reversal: Reversal, locale: PolicyLocale): TimelineEntry[] {
  const { status, amount, requested_at, reversed_at, confirm_by } = reversal
  const entry = (at: number, text: keyof typeof texts, rest: Partial<TimelineEntry> = {}): TimelineEntry =>
    entryOf({
      at: instantText(at),
      kind: 'invoice',
      title: texts[text][locale],
      clauses: ['4.2.3'],
      interpretations: ['INT-36'],
      amount: { amount, currency: invoice.currency },
      ref: { object: 'invoice', id: invoice.id },
      ...rest,
    })
  const entries = [entry(requested_at, 'asked')]
  if (reversed_at !== null) entries.push(entry(reversed_at, 'reversed'))
  if (status === 'awaiting_buyer' && confirm_by !== null) {
    entries.push(entry(confirm_by, 'confirm', { kind: 'deadline', ahead: true }))
  }
  return entries
}
