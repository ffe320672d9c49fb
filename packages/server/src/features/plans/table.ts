import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { PriceBook } from '@parley/policy/plans/price-book'
import { json } from '../../db/columns.ts'

/** Price books that the staff published; rows are added and never changed (2.E). */
export const priceBooks = sqliteTable('price_books', {
  id: text().primaryKey(),
  /** Epoch ms; no two books begin at once. */
  effective_from: integer().notNull().unique(),
  book: json<PriceBook>().notNull(),
  policy_version: text().notNull(),
})
