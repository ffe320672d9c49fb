import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Double-entry bookkeeping: the entries of one `posting` add up to zero in their currency. */
export const ledgerEntries = sqliteTable(
  'ledger_entries',
  {
    id: text().primaryKey(),
    /** Entries with the same posting belong together. */
    posting: text().notNull(),
    account: text().notNull(),
    /** Minor units; positive is a debit of the account, negative a credit. */
    amount: integer().notNull(),
    currency: text().notNull(),
    /** The object that moved the money. */
    cause: text().notNull(),
    kind: text().notNull(),
    booked_at: integer().notNull(),
  },
  (table) => [
    index('ledger_by_account').on(table.account, table.currency, table.amount),
    index('ledger_by_cause').on(table.cause),
  ],
)
