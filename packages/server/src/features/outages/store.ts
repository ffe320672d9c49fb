import { and, desc, eq, gt, isNull, lt, or, sql } from 'drizzle-orm'
import type { Instant } from '@parley/policy/kernel/calendar'
import { outageHits } from '@parley/policy/outages/outage-hits'
import { prepared } from '../../db/prepared.ts'
import type { Context } from '../../work/context.ts'
import { idOf } from '../../work/page.ts'
import { outages } from './table.ts'
import type { OutageRow } from './view.ts'

const overlapping = prepared((orm) =>
  orm
    .select()
    .from(outages)
    .where(
      and(
        lt(outages.starts_at, sql.placeholder('to')),
        or(isNull(outages.ends_at), gt(outages.ends_at, sql.placeholder('from'))),
      ),
    )
    .orderBy(outages.id)
    .prepare(),
)

/** Outages that hit a billing region and one of these features at any instant of `[from, to)`, in the order of their declaration (INT-05). */
export async function listOutagesIn(
  ctx: Context,
  where: { from: Instant; to: Instant; region: string; features: readonly string[] },
): Promise<OutageRow[]> {
  const rows = await overlapping(ctx.orm).all({ from: where.from, to: where.to })
  return rows.filter((outage) => outageHits(outage, where))
}

export interface OutageFilter {
  limit: number
  after?: string | undefined
  status?: OutageRow['status'] | undefined
}

/** One row more than a page holds, newest first. */
export async function listOutageRows(ctx: Context, filter: OutageFilter): Promise<OutageRow[]> {
  return ctx.orm
    .select()
    .from(outages)
    .where(
      and(
        lt(outages.id, idOf(filter.after)),
        filter.status === undefined ? undefined : eq(outages.status, filter.status),
      ),
    )
    .orderBy(desc(outages.id))
    .limit(filter.limit + 1)
}
