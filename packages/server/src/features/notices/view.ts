import type { PlatformSchemas } from '@parley/contract/platform'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { notices } from './table.ts'

export type NoticeRow = typeof notices.$inferSelect
export type NoticeView = PlatformSchemas['Notice']

/** A notice as the API shows it. */
export function viewNotice(row: NoticeRow): NoticeView {
  return {
    id: row.id,
    object: 'notice',
    user_id: row.user_id,
    type: row.type,
    channel: row.channel,
    recipient: row.recipient === '' ? null : row.recipient,
    locale: row.locale,
    title: row.title,
    text: row.text,
    links: row.links,
    attachments: row.attachments,
    event_id: row.event_id,
    event_type: row.event_type,
    object_id: row.object_id,
    clauses: row.clauses,
    policy_version: row.policy_version,
    created_at: instantText(row.created_at),
  }
}
