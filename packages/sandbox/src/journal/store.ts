import { and, asc, count, eq, gt, min, ne, sql } from 'drizzle-orm'
import type { Orm } from '@parley/server/db/database'
import { prepared } from '@parley/server/db/prepared'
import { insertRow } from '@parley/server/db/rows'
import { keys } from '@parley/server/keys/table'
import { events } from '@parley/server/outbox/table'
import { jobs } from '@parley/server/jobs/table'
import { counters } from '@parley/server/work/table'
import type { Numbers } from '../adapters/call-scope.ts'
import { journal, receiverAnswers } from './table.ts'

export type EntryRow = typeof journal.$inferSelect
/** An entry without its place among the others. */
export type CallRow = Omit<EntryRow, 'position' | keyof Numbers>
export type AnswerRow = typeof receiverAnswers.$inferSelect

const allCounters = prepared((orm) => orm.select().from(counters).prepare())

/** How many units of work there were, that of this transaction included. */
export async function readNumbers(orm: Orm): Promise<Numbers> {
  const rows = await allCounters(orm).all()
  const valueOf = (lane: string) => rows.find(({ name }) => name === lane)?.value ?? 0
  return { work: valueOf('main'), deliveries: valueOf('delivery') }
}

const call = {
  at: sql.placeholder('at'),
  operation: sql.placeholder('operation'),
  method: sql.placeholder('method'),
  path: sql.placeholder('path'),
  caller: sql.placeholder('caller'),
  user_id: sql.placeholder('user_id'),
  headers: sql.placeholder('headers'),
  encoding: sql.placeholder('encoding'),
  body: sql.placeholder('body'),
  status: sql.placeholder('status'),
  yields: sql.placeholder('yields'),
}

// SQLite counts positions itself, and gives that of a transaction that was rolled back out again.
const insertion = prepared((orm) =>
  orm
    .insert(journal)
    .values({ ...call, work: sql.placeholder('work'), deliveries: sql.placeholder('deliveries') })
    .prepare(),
)

const valueOf = (lane: string) =>
  sql<number>`coalesce((SELECT ${counters.value} FROM ${counters} WHERE ${counters.name} = ${lane}), 0)`

const insertionNow = prepared((orm) =>
  orm
    .insert(journal)
    .values({ ...call, work: valueOf('main'), deliveries: valueOf('delivery') })
    .prepare(),
)

export async function insertEntry(orm: Orm, entry: Omit<EntryRow, 'position'>): Promise<void> {
  await insertion(orm).run({ ...entry })
}

/** Adds a call where the world stands in this transaction: the same as `insertEntry` with `readNumbers`, in one go. */
export async function insertEntryNow(orm: Orm, entry: CallRow): Promise<void> {
  await insertionNow(orm).run({ ...entry })
}

/** Entries after a position, in the order of their commits. */
export async function listEntries(orm: Orm, page: { after: number; limit: number }): Promise<EntryRow[]> {
  return orm
    .select()
    .from(journal)
    .where(gt(journal.position, page.after))
    .orderBy(asc(journal.position))
    .limit(page.limit)
}

export async function listAnswers(orm: Orm): Promise<AnswerRow[]> {
  const { webhook_id, url } = receiverAnswers
  return orm.select().from(receiverAnswers).orderBy(asc(webhook_id), asc(url), asc(receiverAnswers.try))
}

const countTries = prepared((orm) =>
  orm
    .select({ tries: count() })
    .from(receiverAnswers)
    .where(
      and(
        eq(receiverAnswers.webhook_id, sql.placeholder('webhook_id')),
        eq(receiverAnswers.url, sql.placeholder('url')),
      ),
    )
    .prepare(),
)

export async function insertAnswer(orm: Orm, answer: Omit<AnswerRow, 'try'>): Promise<void> {
  const { webhook_id, url } = answer
  const known = await countTries(orm).get({ webhook_id, url })
  await insertRow(orm, receiverAnswers, { ...answer, try: (known?.tries ?? 0) + 1 })
}

/** Whether nothing has been done in this world yet. */
export async function isFresh(orm: Orm): Promise<boolean> {
  const [entries] = await orm.select({ number: count() }).from(journal)
  const [happened] = await orm.select({ number: count() }).from(events)
  return entries?.number === 0 && happened?.number === 0
}

/** The instant at which the world was given its first keys. */
export async function readBeginning(orm: Orm): Promise<number> {
  const [first] = await orm
    .select({ at: min(keys.created_at) })
    .from(keys)
    .where(ne(keys.kind, 'sessionToken'))
  return first?.at ?? 0
}

/** Jobs in the order in which they run. */
export async function listWaiting(orm: Orm): Promise<{ id: string; kind: string; due_at: number }[]> {
  const { id, kind, due_at } = jobs
  return orm.select({ id, kind, due_at }).from(jobs).orderBy(asc(due_at), asc(id)).limit(64)
}
