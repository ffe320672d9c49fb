import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Work that falls due at an instant. A job is deleted in the transaction that does it. */
export const jobs = sqliteTable(
  'jobs',
  {
    id: text().primaryKey(),
    kind: text().notNull(),
    /** Id of the object that the job is about. */
    ref: text().notNull(),
    /** Jobs of one queue share its room; empty for jobs that are run one after the other. */
    queue: text().notNull(),
    due_at: integer().notNull(),
    attempts: integer().notNull(),
    /** Whether the instant rests on working days that may still move (INT-06). */
    provisional: integer({ mode: 'boolean' }).notNull(),
    /** Until when a process has taken the job; 0 where none has. */
    leased_until: integer().notNull(),
  },
  (table) => [index('jobs_by_due').on(table.due_at, table.id), index('jobs_by_ref').on(table.ref, table.kind)],
)
