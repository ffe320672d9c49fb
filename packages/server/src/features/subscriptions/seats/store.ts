import { and, asc, count, desc, eq, lt, sql } from 'drizzle-orm'
import { prepared } from '../../../db/prepared.ts'
import { insertRow } from '../../../db/rows.ts'
import type { Context } from '../../../work/context.ts'
import { idOf } from '../../../work/page.ts'
import { seatAssignments } from '../table.ts'

export type SeatRow = typeof seatAssignments.$inferSelect

const counted = prepared((orm) =>
  orm
    .select({ used: count() })
    .from(seatAssignments)
    .where(eq(seatAssignments.subscription_id, sql.placeholder('subscription_id')))
    .prepare(),
)

/** How many seats others than the buyer use. */
export async function countSeats(ctx: Context, subscriptionId: string): Promise<number> {
  return (await counted(ctx.orm).get({ subscription_id: subscriptionId }))?.used ?? 0
}

const holders = prepared((orm) =>
  orm
    .select({ user_id: seatAssignments.user_id })
    .from(seatAssignments)
    .where(eq(seatAssignments.subscription_id, sql.placeholder('subscription_id')))
    .orderBy(asc(seatAssignments.id))
    .prepare(),
)

/** Who uses a seat, in the order in which they got it. */
export async function listSeatUsers(ctx: Context, subscriptionId: string): Promise<string[]> {
  return (await holders(ctx.orm).all({ subscription_id: subscriptionId })).map(({ user_id }) => user_id)
}

/** One row more than a page holds, newest first. */
export async function listSeatRows(
  ctx: Context,
  subscriptionId: string,
  page: { limit: number; after?: string | undefined },
): Promise<SeatRow[]> {
  return ctx.orm
    .select()
    .from(seatAssignments)
    .where(and(eq(seatAssignments.subscription_id, subscriptionId), lt(seatAssignments.id, idOf(page.after))))
    .orderBy(desc(seatAssignments.id))
    .limit(page.limit + 1)
}

export async function findSeat(ctx: Context, subscriptionId: string, userId: string): Promise<SeatRow | undefined> {
  const [row] = await ctx.orm
    .select()
    .from(seatAssignments)
    .where(and(eq(seatAssignments.subscription_id, subscriptionId), eq(seatAssignments.user_id, userId)))
  return row
}

export async function addSeat(ctx: Context, row: SeatRow): Promise<void> {
  await insertRow(ctx.orm, seatAssignments, row)
}

export async function removeSeat(ctx: Context, id: string): Promise<void> {
  await ctx.orm.delete(seatAssignments).where(eq(seatAssignments.id, id))
}
