import type { LocalizedText, PolicyLocale } from '../../catalogue/localized-text.ts'
import { instantText } from '../../kernel/instant-text.ts'
import { entryOf } from './entry.ts'
import type { TimelineEntry } from './entry.ts'

/** One entry of the ledger; `amount` in minor units, a debit where it is positive. */
export interface BookedEntry {
  readonly posting: string
  readonly kind: string
  readonly amount: number
  readonly currency: string
  readonly booked_at: number
}

const titles: Readonly<Record<string, LocalizedText>> = {
  refund_approved: { en: 'The refund was booked as owed.', 'zh-CN': '退费已记为应付款项。' },
  refund_paid: { en: 'The payout was booked.', 'zh-CN': '退款支出已入账。' },
  refund_failed: { en: 'The debt was taken back from the books.', 'zh-CN': '应付退费已冲回。' },
}

const other: LocalizedText = { en: 'Money was booked.', 'zh-CN': '款项已入账。' }

/** Each posting of the ledger once, with what it moved. */
export function postingEntries(booked: readonly BookedEntry[], locale: PolicyLocale): TimelineEntry[] {
  return [...Map.groupBy(booked, ({ posting }) => posting)].flatMap(([id, lines]) => {
    const [first] = lines
    if (first === undefined) return []
    const amount = lines.reduce((sum, line) => sum + Math.max(0, line.amount), 0)
    return entryOf({
      at: instantText(first.booked_at),
      kind: 'posting',
      title: (titles[first.kind] ?? other)[locale],
      clauses: ['4.4.1'],
      amount: { amount, currency: first.currency },
      ref: { object: 'posting', id },
    })
  })
}
