import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { BackofficeSchemas } from '@parley/contract/backoffice'
import type { PlatformSchemas } from '@parley/contract/platform'
import { json, objectColumns } from '../../db/columns.ts'

export const users = sqliteTable('users', {
  ...objectColumns(),
  status: text().$type<PlatformSchemas['AccountStatus']>().notNull(),
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

/** What is on record about an account (4.1.4); the account itself says whether something is now. */
export const accountAbnormalities = sqliteTable(
  'account_abnormalities',
  {
    id: text().primaryKey(),
    user_id: text().notNull(),
    kind: text().$type<BackofficeSchemas['AbnormalityKind']>().notNull(),
    fault: text().$type<BackofficeSchemas['AbnormalityFault']>().notNull(),
    starts_at: integer().notNull(),
    ends_at: integer(),
    description: text().notNull(),
    decision: json<BackofficeSchemas['Decision']>().notNull(),
    created_at: integer().notNull(),
    updated_at: integer().notNull(),
  },
  (table) => [index('account_abnormalities_by_user').on(table.user_id, table.id)],
)
