import { asc, desc, eq, lte, sql } from 'drizzle-orm'
import type { PriceBook } from '@parley/policy/plans/price-book'
import { prepared } from '../../db/prepared.ts'
import { insertRow } from '../../db/rows.ts'
import type { Context } from '../../work/context.ts'
import { bookId } from './view-price-book.ts'
import { priceBooks } from './table.ts'

const latest = prepared((orm) =>
  orm
    .select({ book: priceBooks.book })
    .from(priceBooks)
    .where(lte(priceBooks.effective_from, sql.placeholder('now')))
    .orderBy(desc(priceBooks.effective_from))
    .limit(1)
    .prepare(),
)

/** The book of the staff whose time began last; nothing where none has begun. */
export async function findLatestBook(ctx: Context): Promise<PriceBook | undefined> {
  return (await latest(ctx.orm).get({ now: ctx.now }))?.book
}

const byId = prepared((orm) =>
  orm
    .select({ book: priceBooks.book })
    .from(priceBooks)
    .where(eq(priceBooks.id, sql.placeholder('id')))
    .prepare(),
)

/** A book of the staff by its version. */
export async function findStaffBook(ctx: Context, version: string): Promise<PriceBook | undefined> {
  return (await byId(ctx.orm).get({ id: bookId(version) }))?.book
}

const all = prepared((orm) =>
  orm.select({ book: priceBooks.book }).from(priceBooks).orderBy(asc(priceBooks.effective_from)).prepare(),
)

/** Every book of the staff, the earliest first. */
export async function listStaffBooks(ctx: Context): Promise<PriceBook[]> {
  return (await all(ctx.orm).all()).map(({ book }) => book)
}

export async function addBook(ctx: Context, book: PriceBook): Promise<void> {
  await insertRow(ctx.orm, priceBooks, {
    id: bookId(book.version),
    effective_from: Date.parse(book.effective_from),
    book,
    policy_version: ctx.settings.policyVersion,
  })
}
