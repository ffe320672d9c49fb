import type { Schemas as BackofficeSchemas } from '@parley/sdk/backoffice'
import type { World } from '../targets/target.ts'

type Promotion = BackofficeSchemas['Promotion']
type Publication = BackofficeSchemas['PromotionPublication']

/** 50.00 CNY off and seven more days, for thirty days from now, unless told otherwise. */
export async function publication(world: World, changes: Partial<Publication> = {}): Promise<Publication> {
  const { now } = await world.control.clock.get()
  return {
    name: { en: 'Autumn', 'zh-CN': '秋季优惠' },
    kind: 'coupon',
    benefit: { amount_off: [{ amount: 5_000, currency: 'CNY' }], bonus_days: 7 },
    ends_at: new Date(Date.parse(now) + 30 * 86_400_000).toISOString(),
    ...changes,
  }
}

/** A promotion that runs, by coupon unless told otherwise. */
export async function runPromotion(world: World, changes: Partial<Publication> = {}): Promise<Promotion> {
  return world.staff.promotions.publish(await publication(world, changes))
}

/** A campaign that any order may name. */
export function runCampaign(world: World, changes: Partial<Publication> = {}): Promise<Promotion> {
  return runPromotion(world, { kind: 'campaign', ...changes })
}

/** The code of a coupon, used once unless told otherwise, of a promotion of its own unless one is given. */
export async function giveCoupon(
  world: World,
  {
    promotion,
    max_redemptions = 1,
    ...changes
  }: Partial<Publication> & { promotion?: Promotion; max_redemptions?: number | null } = {},
): Promise<string> {
  const { id } = promotion ?? (await runPromotion(world, changes))
  const { data } = await world.staff.promotions.issueCoupons(id, { count: 1, max_redemptions })
  return data[0]?.code ?? ''
}
