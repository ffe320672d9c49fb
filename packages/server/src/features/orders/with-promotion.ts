import type { PlatformSchemas } from '@parley/contract/platform'
import type { Refused } from '@parley/policy/kernel/verdict'
import type { OrderChoice, WeighedChoice } from '@parley/policy/orders/weigh-choice'
import type { PromotionRefusal } from '@parley/policy/promotions/limit-objections'
import { weighPromotion } from '@parley/policy/promotions/weigh-promotion'
import type { Context } from '../../work/context.ts'
import type { UserRow } from '../accounts/index.ts'
import { countRedeemed, findOffer, offeredPromotion, reserveRedemption } from '../promotions/index.ts'
import type { Offer, PromotionWish } from '../promotions/index.ts'
import type { AgreedPrice } from './priced-fields.ts'
import { hasPaidOrder } from './store.ts'

interface Wished {
  readonly wish: PromotionWish
  /** The order holds it already. */
  readonly held: boolean
  readonly user: UserRow
  readonly choice: OrderChoice
  readonly price: WeighedChoice
}

/** A price with what the order takes a promotion by. */
export interface PromotedPrice {
  readonly ok: true
  readonly price: AgreedPrice
  readonly promotion: PlatformSchemas['OrderPromotion']
  readonly offer: Offer
}

type PromotionRefused = Refused<PromotionRefusal | 'coupon_unknown' | 'validation_failed'>

/** The list price with a promotion applied; the preview and the order are reckoned by this (2.E, 4.3.3). */
export async function withPromotion(
  ctx: Context,
  { wish, held, user, choice, price }: Wished,
): Promise<PromotedPrice | PromotionRefused> {
  const offer = await findOffer(ctx, wish)
  if (!offer.ok) return offer
  const has_purchased = await hasPaidOrder(ctx, user.id)
  const redeemed = await countRedeemed(ctx, offer, user.id)
  const facts = {
    promotion: offeredPromotion(offer.promotion),
    coupon: offer.coupon,
    buyer: { kind: user.kind, has_purchased, redeemed },
    held,
    order: { ...price, interval: choice.interval },
  }
  const weighed = weighPromotion(facts, ctx.now)
  if (!weighed.ok) return weighed
  const { promotion, lines, amount, decision } = weighed
  return { ok: true, price: { region: price.region, lines, amount, decision }, promotion, offer }
}

/** The same for an order that takes the promotion: it is held for the order from now on, unless it was already. */
export async function takePromotion(
  ctx: Context,
  orderId: string,
  wished: Wished,
): Promise<PromotedPrice | PromotionRefused> {
  const promoted = await withPromotion(ctx, wished)
  if (!promoted.ok || wished.held) return promoted
  return (await reserveRedemption(ctx, promoted.offer, { id: orderId, user_id: wished.user.id })) ?? promoted
}
