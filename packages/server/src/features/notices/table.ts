import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { EventType } from '@parley/contract/events'
import type { PlatformSchemas } from '@parley/contract/platform'
import type { ClauseId } from '@parley/policy/catalogue/clauses'
import type { NoticeAttachment, NoticeChannel, NoticeLink, NoticeType } from '@parley/policy/notices/notice'
import { json } from '../../db/columns.ts'

/** What users were told, word for word and in order. */
export const notices = sqliteTable(
  'notices',
  {
    sequence: integer().primaryKey(),
    id: text().notNull().unique(),
    user_id: text().notNull(),
    type: text().$type<NoticeType>().notNull(),
    channel: text().$type<NoticeChannel>().notNull(),
    /** Empty where the channel reaches the user by the account. */
    recipient: text().notNull(),
    locale: text().$type<PlatformSchemas['Locale']>().notNull(),
    title: text().notNull(),
    text: text().notNull(),
    links: json<NoticeLink[]>().notNull(),
    attachments: json<NoticeAttachment[]>().notNull(),
    event_id: text().notNull(),
    event_type: text().$type<EventType>().notNull(),
    object_id: text().notNull(),
    clauses: json<ClauseId[]>().notNull(),
    policy_version: text().notNull(),
    created_at: integer().notNull(),
  },
  (table) => [index('notices_by_user').on(table.user_id, table.sequence)],
)
