import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { PlatformSchemas } from '@parley/contract/platform'
import type { MeetingStatus } from '@parley/policy/meetings/meeting-machine'
import { json, objectColumns } from '../../db/columns.ts'

/** Circumstances of meetings; there is no column for what is said or shown in one (7.5.2). */
export const meetings = sqliteTable(
  'meetings',
  {
    ...objectColumns(),
    status: text().$type<MeetingStatus>().notNull(),
    /** The host. */
    user_id: text().notNull(),
    starts_at: integer().notNull(),
    duration_minutes: integer().notNull(),
    expected_participants: integer().notNull(),
    participants: json<PlatformSchemas['MeetingParticipant'][]>().notNull(),
    features: json<string[]>().notNull(),
    started_at: integer(),
    /** Epoch ms at which the time limit of the plan ends it. */
    ends_by: integer(),
    ended_at: integer(),
    ended_by: text().$type<'user' | 'time_limit'>(),
    /** The recording that is running. */
    recording_id: text(),
    decision: json<PlatformSchemas['Decision']>().notNull(),
  },
  (table) => [index('meetings_by_user').on(table.user_id, table.id)],
)
