import { and, asc, eq, isNull, lt, ne, or, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Context } from '../../../work/context.ts'
import { coupons, promotions, redemptions } from '../table.ts'

export type RedemptionRow = typeof redemptions.$inferSelect

/** A promotion changes with every redemption, so its version does too: whoever read it before is stale. */
const counted = (ctx: Context, by: 1 | -1) => ({
  redemptions: sql`${promotions.redemptions} + ${by}`,
  version: sql`${promotions.version} + 1`,
  updated_at: ctx.now,
})

/** Counts one redemption more, if the promotion has one left. */
export async function takeOfPromotion(ctx: Context, id: string): Promise<boolean> {
  const { max_redemptions } = promotions
  return changed(ctx, id, or(isNull(max_redemptions), lt(promotions.redemptions, max_redemptions)))
}

/** Counts one more whether or not one is left: of an order that is paid by the price it had pinned. */
export async function takeAgainOfPromotion(ctx: Context, id: string): Promise<void> {
  await changed(ctx, id, undefined)
}

async function changed(ctx: Context, id: string, room: SQL | undefined): Promise<boolean> {
  const rows = await ctx.orm
    .update(promotions)
    .set(counted(ctx, 1))
    .where(and(eq(promotions.id, id), room))
    .returning({ id: promotions.id })
  return rows.length > 0
}

export async function giveBackToPromotion(ctx: Context, id: string): Promise<void> {
  await ctx.orm.update(promotions).set(counted(ctx, -1)).where(eq(promotions.id, id))
}

/** Counts one redemption more, if the coupon has one left. */
export async function takeOfCoupon(ctx: Context, id: string): Promise<boolean> {
  const room = or(isNull(coupons.max_redemptions), lt(coupons.redemptions, coupons.max_redemptions))
  const rows = await ctx.orm
    .update(coupons)
    .set({ redemptions: sql`${coupons.redemptions} + 1` })
    .where(and(eq(coupons.id, id), room))
    .returning({ id: coupons.id })
  return rows.length > 0
}

export async function countOfCoupon(ctx: Context, id: string, by: 1 | -1): Promise<void> {
  await ctx.orm
    .update(coupons)
    .set({ redemptions: sql`${coupons.redemptions} + ${by}` })
    .where(eq(coupons.id, id))
}

/** What a user holds or has used of a promotion, in the order of its slots. */
export async function listRedemptions(ctx: Context, promotionId: string, userId: string): Promise<RedemptionRow[]> {
  return ctx.orm
    .select()
    .from(redemptions)
    .where(
      and(
        eq(redemptions.promotion_id, promotionId),
        eq(redemptions.user_id, userId),
        ne(redemptions.status, 'released'),
      ),
    )
    .orderBy(asc(redemptions.slot))
}

export async function findRedemption(ctx: Context, orderId: string): Promise<RedemptionRow | undefined> {
  const [row] = await ctx.orm.select().from(redemptions).where(eq(redemptions.order_id, orderId))
  return row
}

/** Writes a redemption down, unless another order of the user has taken its slot meanwhile. */
export async function addRedemption(ctx: Context, row: RedemptionRow): Promise<boolean> {
  const rows = await ctx.orm
    .insert(redemptions)
    .values(row)
    .onConflictDoNothing()
    .returning({ order_id: redemptions.order_id })
  return rows.length > 0
}

/** Moves a redemption on from the state that was seen; false where it is in another by now. */
export async function moveRedemption(
  ctx: Context,
  { order_id, status }: Pick<RedemptionRow, 'order_id' | 'status'>,
  to: Pick<RedemptionRow, 'status'> & { slot?: null },
): Promise<boolean> {
  const rows = await ctx.orm
    .update(redemptions)
    .set(to)
    .where(and(eq(redemptions.order_id, order_id), eq(redemptions.status, status)))
    .returning({ order_id: redemptions.order_id })
  return rows.length > 0
}

export async function removeRedemption(ctx: Context, orderId: string): Promise<void> {
  await ctx.orm.delete(redemptions).where(eq(redemptions.order_id, orderId))
}
