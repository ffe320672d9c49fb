import type { PlatformSchemas } from '@parley/contract/platform'
import type { Reaction } from '../../../work/context.ts'
import { countOfCoupon, findRedemption, giveBackToPromotion, moveRedemption, takeAgainOfPromotion } from './store.ts'

/** 4.3.3: an order that ended unpaid gives its promotion back. */
export const releaseRedemption: Reaction = async (ctx, event) => {
  const { id, promotion } = event.object as PlatformSchemas['Order']
  const held = promotion === null ? undefined : await findRedemption(ctx, id)
  if (held === undefined || held.status !== 'reserved') return
  if (!(await moveRedemption(ctx, held, { status: 'released', slot: null }))) return
  await giveBackToPromotion(ctx, held.promotion_id)
  if (held.coupon_id !== null) await countOfCoupon(ctx, held.coupon_id, -1)
}

/**
 * 4.3.3: an order that is paid has used its promotion, for good: a refund does not give it back. One that is paid after its
 * end, where the policy reopens it, uses it all the same, for it is paid at the price that it pinned (INT-32).
 */
export const keepRedemption: Reaction = async (ctx, event) => {
  const { id, promotion } = event.object as PlatformSchemas['Order']
  const held = promotion === null ? undefined : await findRedemption(ctx, id)
  if (held === undefined || !(await moveRedemption(ctx, held, { status: 'kept' }))) return
  if (held.status !== 'released') return
  await takeAgainOfPromotion(ctx, held.promotion_id)
  if (held.coupon_id !== null) await countOfCoupon(ctx, held.coupon_id, 1)
}
