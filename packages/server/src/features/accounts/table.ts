import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { PlatformSchemas } from '@parley/contract/platform'
import { objectColumns } from '../../db/columns.ts'

export const users = sqliteTable('users', {
  ...objectColumns(),
  status: text().$type<'active'>().notNull(),
  kind: text().$type<PlatformSchemas['AccountKind']>().notNull(),
  username: text().notNull().unique(),
  email: text().notNull(),
  region: text().notNull(),
  locale: text().$type<PlatformSchemas['Locale']>().notNull(),
})

export const termsAcceptances = sqliteTable(
  'terms_acceptances',
  {
    id: text().primaryKey(),
    user_id: text().notNull(),
    document: text().$type<PlatformSchemas['TermsDocument']>().notNull(),
    document_version: text().notNull(),
    accepted_at: integer().notNull(),
    ip: text(),
    user_agent: text(),
  },
  (table) => [index('terms_acceptances_by_user').on(table.user_id, table.id)],
)
