import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { SandboxSchemas } from '@parley/contract/sandbox'

/** Robots that were ever switched or set; a role without a row is off. */
export const robots = sqliteTable('robots', {
  role: text().$type<SandboxSchemas['RobotRole']>().primaryKey(),
  enabled: integer({ mode: 'boolean' }).notNull(),
  /** ISO 8601; null takes as long as the target of the role. */
  delay: text(),
})
