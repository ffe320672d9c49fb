import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

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
    index('ledger_by_account').on(table.account, table.id),
    index('ledger_by_cause').on(table.cause),
    // Holds all that a balance at an earlier instant is reckoned from.
    index('ledger_by_time').on(table.booked_at, table.account, table.currency, table.amount),
  ],
)

/** What every account holds: the sum of its entries, kept by the transaction that books them. */
export const ledgerBalances = sqliteTable(
  'ledger_balances',
  {
    account: text().notNull(),
    currency: text().notNull(),
    /** Debits less credits, in minor units. */
    total: integer().notNull(),
    /** When its first entry was booked. */
    opened_at: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.account, table.currency] })],
)
