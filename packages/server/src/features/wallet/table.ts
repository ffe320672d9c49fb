import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { PlatformSchemas } from '@parley/contract/platform'
import { objectColumns } from '../../db/columns.ts'

/** One wallet per user. The balance is not here: it is what the ledger says of the account `wallet:<user id>`. */
export const wallets = sqliteTable('wallets', {
  ...objectColumns(),
  status: text().$type<PlatformSchemas['WalletStatus']>().notNull(),
  user_id: text().notNull().unique(),
  currency: text().notNull(),
  opened_at: integer().notNull(),
})
