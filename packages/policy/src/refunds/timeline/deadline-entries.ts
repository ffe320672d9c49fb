import type { LocalizedText, PolicyLocale } from '../../catalogue/localized-text.ts'
import { instantText } from '../../kernel/instant-text.ts'
import { entryOf } from './entry.ts'
import type { TimelineEntry } from './entry.ts'

/** The ends of terms that a refund can have ahead of it. */
export type RefundTerm = 'submit_by' | 'review_target' | 'answer_by' | 'payout_due' | 'payout_sent'

/** A term that runs; `ends_at` is its last instant, epoch ms. */
export interface RunningTerm {
  readonly id: string
  readonly term: RefundTerm
  readonly ends_at: number
  readonly provisional: boolean
  readonly clauses: readonly string[]
  readonly interpretations: readonly string[]
}

const titles: Readonly<Record<RefundTerm, LocalizedText>> = {
  submit_by: { en: 'The application must be submitted', 'zh-CN': '申请须在此前提交' },
  review_target: { en: 'The review should have ended', 'zh-CN': '审核应在此前完成' },
  answer_by: { en: 'The questions of the reviewer must be answered', 'zh-CN': '须在此前答复审核人员' },
  payout_due: { en: 'The money must be back', 'zh-CN': '款项须在此前退回' },
  payout_sent: { en: 'The channel is told to pay', 'zh-CN': '退款提交支付渠道' },
}

/** What lies ahead of a refund (4.2.1, 4.2.3, 4.E, INT-01, INT-03, INT-06). */
export function deadlineEntries(terms: readonly RunningTerm[], locale: PolicyLocale): TimelineEntry[] {
  return terms.map(({ id, term, ends_at, provisional, clauses, interpretations }) =>
    entryOf({
      at: instantText(ends_at),
      kind: 'deadline',
      title: titles[term][locale],
      ahead: true,
      provisional,
      clauses: [...clauses],
      interpretations: [...interpretations],
      ref: { object: 'deadline', id },
    }),
  )
}
