import type { EventType } from '@parley/contract/events'
import type { PolicyLocale } from '../catalogue/localized-text.ts'
import type { NoticeAttachment, NoticeChannel, NoticeLink, NoticeRule, ToldObject } from './notice.ts'
import { attachmentsOf } from './notice-attachments.ts'
import { factsOf } from './notice-facts.ts'
import { linksOf } from './notice-links.ts'
import { noticeTable } from './notice-table.ts'

/** One notice, word for word. */
export interface RenderedNotice {
  readonly rule: NoticeRule
  readonly channel: NoticeChannel
  readonly title: string
  readonly text: string
  readonly links: NoticeLink[]
  readonly attachments: NoticeAttachment[]
}

/**
 * What the user is told upon an event, one notice for each channel; none where users are not told of such events.
 *
 * @param object the object of the event as the API shows it
 * @example
 * renderNotices({ type: 'refund.approved', object: refund }, 'en')
 * // [{ channel: 'client_prompt', title: 'Your refund was approved', … }, …]
 */
export function renderNotices(
  event: { readonly type: EventType; readonly object: ToldObject },
  locale: PolicyLocale,
): RenderedNotice[] {
  const rule = noticeTable[event.type]
  if (rule === undefined) return []
  const { object } = event
  const facts = factsOf(object, locale)
  const text = rule.text[locale].replaceAll(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '')
  const shared = { rule, title: rule.title[locale], text, links: linksOf(object, rule.link, locale) }
  return rule.channels.map((channel) => ({
    ...shared,
    channel,
    attachments: channel === 'email' ? attachmentsOf(object, rule.attachment, locale) : [],
  }))
}
