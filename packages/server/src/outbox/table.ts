import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ClauseId } from '@parley/policy/catalogue/clauses'
import type { InterpretationId } from '@parley/policy/catalogue/interpretations'
import type { EventType } from '@parley/contract/events'
import { json } from '../db/columns.ts'

/** What happened, in order. SQLite gives a rolled-back `sequence` out again, so that there are no gaps. */
export const events = sqliteTable(
  'events',
  {
    sequence: integer().primaryKey(),
    id: text().notNull().unique(),
    type: text().$type<EventType>().notNull(),
    object_id: text().notNull(),
    occurred_at: integer().notNull(),
    policy_version: text().notNull(),
    clauses: json<ClauseId[]>().notNull(),
    interpretations: json<InterpretationId[]>().notNull(),
    object: json<Record<string, unknown>>().notNull(),
    previous: json<Record<string, unknown> | null>().notNull(),
  },
  (table) => [index('events_by_object').on(table.object_id, table.sequence)],
)

/** An event as it was recorded. */
export type RecordedEvent = typeof events.$inferSelect
