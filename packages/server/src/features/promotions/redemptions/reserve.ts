import { alreadyRedeemed, refuseTaken, usedUp } from '@parley/policy/promotions/limit-objections'
import type { PromotionRefusal } from '@parley/policy/promotions/limit-objections'
import type { Refused } from '@parley/policy/kernel/verdict'
import type { Context } from '../../../work/context.ts'
import type { Offer } from '../find-offer.ts'
import {
  addRedemption,
  countOfCoupon,
  findRedemption,
  giveBackToPromotion,
  listRedemptions,
  removeRedemption,
  takeOfCoupon,
  takeOfPromotion,
} from './store.ts'
import { offeredPromotion } from '../view.ts'

interface Holder {
  readonly id: string
  readonly user_id: string
}

/** How often a user holds or has used a promotion. */
export async function countRedeemed(ctx: Context, { promotion }: Offer, userId: string): Promise<number> {
  return (await listRedemptions(ctx, promotion.id, userId)).length
}

/**
 * Holds a promotion for an order from its making on, so that the price that was shown can be paid. It was free when it was
 * weighed; who comes second finds no row to write, and is told what one who comes later is told. Null where it is held;
 * a refusal has to roll back the unit of work, with what was counted before (4.3.3, INT-10).
 */
export async function reserveRedemption(
  ctx: Context,
  offer: Offer,
  order: Holder,
): Promise<Refused<PromotionRefusal> | null> {
  const { promotion, coupon } = offer
  const by = { promotion: offeredPromotion(promotion), coupon }
  const slot = await freeSlot(ctx, offer, order.user_id)
  if (slot === undefined) return refuseTaken(by, alreadyRedeemed)
  const isLeft = (coupon === null || (await takeOfCoupon(ctx, coupon.id))) && (await takeOfPromotion(ctx, promotion.id))
  if (!isLeft) return refuseTaken(by, usedUp)
  const row = { order_id: order.id, promotion_id: promotion.id, coupon_id: coupon?.id ?? null, user_id: order.user_id }
  const isFirst = await addRedemption(ctx, { ...row, status: 'reserved', slot, reserved_at: ctx.now })
  return isFirst ? null : refuseTaken(by, alreadyRedeemed)
}

/** The first of a user's so many that is free; null where they are not counted, nothing where none is left. */
async function freeSlot(ctx: Context, { promotion }: Offer, userId: string): Promise<number | null | undefined> {
  const { max_per_user } = promotion
  if (max_per_user === null) return null
  const held = new Set((await listRedemptions(ctx, promotion.id, userId)).map(({ slot }) => slot))
  return Array.from({ length: max_per_user }, (_, slot) => slot).find((slot) => !held.has(slot))
}

/** Gives up what an order holds, where it takes another promotion or none. */
export async function dropRedemption(ctx: Context, orderId: string): Promise<void> {
  const held = await findRedemption(ctx, orderId)
  if (held === undefined) return
  await removeRedemption(ctx, orderId)
  await giveBackToPromotion(ctx, held.promotion_id)
  if (held.coupon_id !== null) await countOfCoupon(ctx, held.coupon_id, -1)
}
