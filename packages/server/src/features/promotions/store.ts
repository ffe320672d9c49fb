import { and, desc, eq, gt, inArray, lt, lte, ne } from 'drizzle-orm'
import { insertRow } from '../../db/rows.ts'
import type { Context } from '../../work/context.ts'
import { idOf } from '../../work/page.ts'
import { coupons, promotions } from './table.ts'
import type { CouponRow, PromotionRow } from './view.ts'

interface Page {
  limit: number
  after?: string | undefined
}

export interface PromotionFilter extends Page {
  status?: PromotionRow['status'] | undefined
  kind?: PromotionRow['kind'] | undefined
}

/** One row more than a page holds, newest first. */
export async function listPromotionRows(ctx: Context, filter: PromotionFilter): Promise<PromotionRow[]> {
  return ctx.orm
    .select()
    .from(promotions)
    .where(
      and(
        lt(promotions.id, idOf(filter.after)),
        filter.status === undefined ? undefined : eq(promotions.status, filter.status),
        filter.kind === undefined ? undefined : eq(promotions.kind, filter.kind),
      ),
    )
    .orderBy(desc(promotions.id))
    .limit(filter.limit + 1)
}

/** Campaigns that orders may name at this instant, whether or not the jobs of their start and end have run. */
export async function listRunningCampaigns(ctx: Context, page: Page): Promise<PromotionRow[]> {
  return ctx.orm
    .select()
    .from(promotions)
    .where(
      and(
        lt(promotions.id, idOf(page.after)),
        eq(promotions.kind, 'campaign'),
        ne(promotions.status, 'ended'),
        lte(promotions.starts_at, ctx.now),
        gt(promotions.ends_at, ctx.now),
      ),
    )
    .orderBy(desc(promotions.id))
    .limit(page.limit + 1)
}

export async function listCouponRows(ctx: Context, promotionId: string, page: Page): Promise<CouponRow[]> {
  return ctx.orm
    .select()
    .from(coupons)
    .where(and(eq(coupons.promotion_id, promotionId), lt(coupons.id, idOf(page.after))))
    .orderBy(desc(coupons.id))
    .limit(page.limit + 1)
}

/** @param code in capitals */
export async function findCoupon(ctx: Context, code: string): Promise<CouponRow | undefined> {
  const [row] = await ctx.orm.select().from(coupons).where(eq(coupons.code, code))
  return row
}

/** Which of these codes a coupon has already. */
export async function takenCodes(ctx: Context, codes: readonly string[]): Promise<string[]> {
  if (codes.length === 0) return []
  const rows = await ctx.orm
    .select({ code: coupons.code })
    .from(coupons)
    .where(inArray(coupons.code, [...codes]))
  return rows.map(({ code }) => code)
}

export async function addCoupon(ctx: Context, row: CouponRow): Promise<void> {
  await insertRow(ctx.orm, coupons, row)
}
