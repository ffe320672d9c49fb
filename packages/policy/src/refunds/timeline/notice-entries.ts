import type { PolicyLocale } from '../../catalogue/localized-text.ts'
import { instantText } from '../../kernel/instant-text.ts'
import { noticeTable } from '../../notices/notice-table.ts'
import { entryOf } from './entry.ts'
import type { TimelineEntry } from './entry.ts'

/** A notice that was sent, by one channel. */
export interface SentNotice {
  readonly id: string
  readonly title: string
  readonly event_id: string
  readonly event_type: keyof typeof noticeTable
  readonly clauses: readonly string[]
  readonly created_at: number
}

/** What the applicant was told, once for all channels by which it was. */
export function noticeEntries(notices: readonly SentNotice[], locale: PolicyLocale): TimelineEntry[] {
  const firsts = new Map(notices.toReversed().map((notice) => [notice.event_id, notice]))
  return [...firsts.values()].toReversed().map((notice) => {
    const title = noticeTable[notice.event_type]?.title[locale] ?? notice.title
    return entryOf({
      at: instantText(notice.created_at),
      kind: 'notice',
      title: locale === 'zh-CN' ? `通知：${title}` : `Notice: ${title}`,
      clauses: [...notice.clauses],
      ref: { object: 'notice', id: notice.id },
    })
  })
}
