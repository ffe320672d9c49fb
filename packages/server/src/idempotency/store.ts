import { and, eq, getTableColumns, lte, sql } from 'drizzle-orm'
import type { Orm } from '../db/database.ts'
import { prepared } from '../db/prepared.ts'
import { idempotency } from './table.ts'

export type StoredAnswer = typeof idempotency.$inferSelect
export type IdempotentCall = Pick<StoredAnswer, 'caller' | 'call' | 'key'>

/** How long an answer is kept, in ms of the platform's clock. */
export const answerKeptFor = 24 * 60 * 60 * 1000

const byCall = prepared((orm) =>
  orm
    .select()
    .from(idempotency)
    .where(
      and(
        eq(idempotency.caller, sql.placeholder('caller')),
        eq(idempotency.call, sql.placeholder('call')),
        eq(idempotency.key, sql.placeholder('key')),
      ),
    )
    .prepare(),
)

/** The kept answer of this call; one that is past its 24 hours counts as none. */
export async function findAnswer(orm: Orm, call: IdempotentCall, now: number): Promise<StoredAnswer | undefined> {
  const row = await byCall(orm).get({ ...call })
  return row !== undefined && row.created_at + answerKeptFor > now ? row : undefined
}

const upsert = prepared((orm) => {
  const columns = Object.keys(getTableColumns(idempotency))
  const values = Object.fromEntries(columns.map((column) => [column, sql.placeholder(column)]))
  const set = Object.fromEntries(columns.map((column) => [column, sql.raw(`excluded.${column}`)]))
  return orm
    .insert(idempotency)
    .values(values as never)
    .onConflictDoUpdate({ target: [idempotency.caller, idempotency.call, idempotency.key], set })
    .prepare()
})

// Rows are numbered in the order of their time, so that the oldest are found without an index on it.
const sweep = prepared((orm) =>
  orm
    .delete(idempotency)
    .where(
      and(
        sql`rowid in (select rowid from ${idempotency} order by rowid limit ${sql.placeholder('at_most')})`,
        lte(idempotency.created_at, sql.placeholder('before')),
      ),
    )
    .prepare(),
)

/** Keeps an answer in the transaction of its effect, in place of one that is past its time. */
export async function keepAnswer(orm: Orm, answer: StoredAnswer): Promise<void> {
  await upsert(orm).run({ ...answer })
}

/** Deletes the oldest answers past their 24 hours, a bounded number at a time: they may hold personal data. */
export async function sweepAnswers(orm: Orm, at: { now: number; at_most: number }): Promise<void> {
  await sweep(orm).run({ before: at.now - answerKeptFor, at_most: at.at_most })
}

/** Where the answers of idempotent calls are kept. */
export interface KeptAnswers {
  find(call: IdempotentCall, now: number): Promise<StoredAnswer | undefined>
  keep(answer: StoredAnswer): Promise<void>
}
