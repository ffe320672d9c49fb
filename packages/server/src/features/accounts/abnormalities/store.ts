import { and, asc, desc, eq, gt, isNull, lt, or, sql } from 'drizzle-orm'
import { prepared } from '../../../db/prepared.ts'
import { insertRow } from '../../../db/rows.ts'
import type { Context } from '../../../work/context.ts'
import { idOf } from '../../../work/page.ts'
import { accountAbnormalities } from '../table.ts'

export type AbnormalityRow = typeof accountAbnormalities.$inferSelect

export async function insertAbnormality(ctx: Context, row: AbnormalityRow): Promise<void> {
  await insertRow(ctx.orm, accountAbnormalities, row)
}

export async function findAbnormality(ctx: Context, id: string): Promise<AbnormalityRow | undefined> {
  const [row] = await ctx.orm.select().from(accountAbnormalities).where(eq(accountAbnormalities.id, id))
  return row
}

/** Writes the end of what was on record; the account, which recovers with it, decides races. */
export async function saveAbnormalityEnd(
  ctx: Context,
  { id, ends_at, fault, decision, updated_at }: AbnormalityRow,
): Promise<void> {
  await ctx.orm
    .update(accountAbnormalities)
    .set({ ends_at, fault, decision, updated_at })
    .where(and(eq(accountAbnormalities.id, id), isNull(accountAbnormalities.ends_at)))
}

const overlapping = prepared((orm) =>
  orm
    .select()
    .from(accountAbnormalities)
    .where(
      and(
        eq(accountAbnormalities.user_id, sql.placeholder('user_id')),
        lt(accountAbnormalities.starts_at, sql.placeholder('to')),
        or(isNull(accountAbnormalities.ends_at), gt(accountAbnormalities.ends_at, sql.placeholder('from'))),
      ),
    )
    .orderBy(asc(accountAbnormalities.id))
    .prepare(),
)

/** What was on record about an account at any instant of `[from, to)`, in the order in which it was recorded (4.1.4). */
export async function listAbnormalitiesIn(
  ctx: Context,
  where: { user_id: string; from: number; to: number },
): Promise<AbnormalityRow[]> {
  return overlapping(ctx.orm).all(where)
}

/** One row more than a page holds, newest first. */
export async function listAbnormalityRows(
  ctx: Context,
  page: { user_id: string; limit: number; after?: string | undefined },
): Promise<AbnormalityRow[]> {
  return ctx.orm
    .select()
    .from(accountAbnormalities)
    .where(and(eq(accountAbnormalities.user_id, page.user_id), lt(accountAbnormalities.id, idOf(page.after))))
    .orderBy(desc(accountAbnormalities.id))
    .limit(page.limit + 1)
}
