import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { PlatformSchemas } from '@parley/contract/platform'
import type { RecordingStatus } from '@parley/policy/recordings/recording-machine'
import { json, objectColumns } from '../../db/columns.ts'

/** What is known of recordings; what they show is kept by nobody here (INT-20). */
export const recordings = sqliteTable(
  'recordings',
  {
    ...objectColumns(),
    status: text().$type<RecordingStatus>().notNull(),
    user_id: text().notNull(),
    meeting_id: text().notNull(),
    started_at: integer().notNull(),
    stopped_at: integer(),
    duration_seconds: integer(),
    size_mb: integer(),
    retained_until: integer(),
    deleted_at: integer(),
    decision: json<PlatformSchemas['Decision']>().notNull(),
  },
  (table) => [
    index('recordings_by_user').on(table.user_id, table.id),
    index('recordings_by_meeting').on(table.meeting_id, table.id),
  ],
)
