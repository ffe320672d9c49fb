import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { SandboxSchemas } from '@parley/contract/sandbox'
import { json } from '@parley/server/db/columns'

/** The fault plan of a world, with what has been counted so far. */
export const faults = sqliteTable('faults', {
  id: text().primaryKey(),
  match: json<SandboxSchemas['FaultMatch']>().notNull(),
  effect: json<SandboxSchemas['FaultEffect']>().notNull(),
  /** 0 for without end. */
  times: integer().notNull(),
  matched: integer().notNull(),
  injected: integer().notNull(),
  created_at: integer().notNull(),
})

/** Deliveries that a hop has taken and not passed on yet. */
export const heldDeliveries = sqliteTable(
  'held_deliveries',
  {
    id: text().primaryKey(),
    url: text().notNull(),
    webhook_id: text().notNull(),
    headers: json<Record<string, string>>().notNull(),
    body: text().notNull(),
    /** Passed on right behind the next delivery for the address, or when its job is due, whichever is first. */
    behind_next: integer({ mode: 'boolean' }).notNull(),
  },
  (table) => [index('held_deliveries_by_url').on(table.url, table.id)],
)
