import type { BackofficeSchemas } from '@parley/contract/backoffice'
import { defaultParameters } from '@parley/policy/kernel/parameters'
import { weighChoice } from '@parley/policy/orders/weigh-choice'
import { priceBook20260101 } from '@parley/policy/plans/price-books/2026-01-01'
import { weighPromotion } from '@parley/policy/promotions/weigh-promotion'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTestPlatform } from '../../testing/test-platform.ts'
import type { TestPlatform } from '../../testing/test-platform.ts'
import type { Context } from '../../work/context.ts'
import { findOffer } from './find-offer.ts'
import type { Offer, PromotionWish } from './find-offer.ts'
import { countRedeemed, reserveRedemption } from './redemptions/reserve.ts'
import { findRedemption } from './redemptions/store.ts'
import { offeredPromotion } from './view.ts'

interface Buyer {
  /** Of the order that is to hold it. */
  readonly id: string
  readonly user_id: string
}

const li: Buyer = { id: 'ord_li', user_id: 'usr_li' }
const han: Buyer = { id: 'ord_han', user_id: 'usr_han' }

/** Publishes a promotion and gives out one coupon of it. */
async function shop(
  changes: Partial<BackofficeSchemas['PromotionPublication']>,
  issue: Partial<BackofficeSchemas['CouponIssue']> = {},
) {
  const t = await createTestPlatform()
  const body = {
    name: { en: 'Autumn', 'zh-CN': '秋季' },
    kind: 'coupon',
    benefit: { percent_off: 20 },
    ends_at: '2026-10-01T00:00:00Z',
    ...changes,
  }
  const { body: promotion } = await t.call('POST', '/backoffice/v1/promotions', { body })
  const coupons = `/backoffice/v1/promotions/${promotion.id}/coupons`
  if (body.kind === 'coupon') await t.call('POST', coupons, { body: { codes: ['LAST-ONE'], ...issue } })
  const wish: PromotionWish = body.kind === 'coupon' ? { coupon_code: 'LAST-ONE' } : { promotion_id: promotion.id }
  return {
    t,
    wish,
    counted: async (): Promise<number[]> => [
      (await t.call('GET', `/backoffice/v1/promotions/${promotion.id}`)).body.redemptions,
      ...(await t.call('GET', coupons)).body.data.map(({ redemptions }: { redemptions: number }) => redemptions),
    ],
    [Symbol.asyncDispose]: () => t[Symbol.asyncDispose](),
  }
}

/** The first half of a unit of work: what it reads, and the pure rule over it. Nothing is written yet. */
async function decide(ctx: Context, wish: PromotionWish, { user_id }: Buyer): Promise<Offer> {
  const offer = await findOffer(ctx, wish)
  if (!offer.ok) throw new Error(offer.detail)
  const facts = {
    kind: 'individual',
    billing_region: 'CN',
    accepted_terms: ['2026-01-01'],
    book: priceBook20260101,
  } as const
  const choice = { plan_id: 'pro', tier: null, interval: 'month', seats: 1, add_ons: [] } as const
  const price = weighChoice({ choice, facts }, defaultParameters, ctx.now)
  if (!price.ok) throw new Error(price.detail)
  const redeemed = await countRedeemed(ctx, offer, user_id)
  const weighed = weighPromotion(
    {
      promotion: offeredPromotion(offer.promotion),
      coupon: offer.coupon,
      buyer: { kind: 'individual', has_purchased: false, redeemed },
      held: false,
      order: { ...price, interval: 'month' },
    },
    ctx.now,
  )
  if (!weighed.ok) throw new Error(weighed.refused)
  return offer
}

/** The second half, with the rows that the first one saw. */
const write = (t: TestPlatform, offer: Offer, buyer: Buyer): Promise<string | null> =>
  t.platform.work(async (ctx) => (await reserveRedemption(ctx, offer, buyer))?.refused ?? null)

describe('two buyers of the last one: both decide before either writes', () => {
  const campaign = { kind: 'campaign' } as const
  const last = [
    ['the last use of a coupon', {}, { max_redemptions: 1 }, 'coupon_used_up', [1, 1]],
    ['the last of a promotion', { limits: { redemptions: 1 } }, { max_redemptions: 9 }, 'coupon_used_up', [1, 1]],
    ['the last of a campaign', { ...campaign, limits: { redemptions: 1 } }, {}, 'promotion_used_up', [1]],
  ] as const

  describe.each(last)('%s', (_, changes, issue, refused, counted) => {
    it.each([
      ['first', [li, han]],
      ['second', [han, li]],
    ] as const)('4.3.3 goes to one where Li writes %s; the other is told %s', async (_order, [one, other]) => {
      await using s = await shop(changes, issue)
      const seen = await s.t.platform.read(async (ctx) => ({
        [li.id]: await decide(ctx, s.wish, li),
        [han.id]: await decide(ctx, s.wish, han),
      }))
      const offerOf = ({ id }: Buyer) => seen[id] ?? expect.fail(`${id} has decided`)
      expect(await write(s.t, offerOf(one), one)).toBe(null)
      await expect(
        s.t.platform.work(async (ctx) => {
          const lost = await reserveRedemption(ctx, offerOf(other), other)
          expect(lost).toMatchObject({ refused, decision: { clauses: ['2.E', '4.3.3'], interpretations: ['INT-10'] } })
          throw new Error('rolled back, as any refusal is')
        }),
      ).rejects.toThrow('rolled back')
      expect(await s.counted()).toEqual(counted)
      expect(await s.t.platform.read((ctx) => findRedemption(ctx, other.id))).toBeUndefined()
    })
  })

  it.each([
    ['ord_1', 'ord_2'],
    ['ord_2', 'ord_1'],
  ])('4.3.3 one user takes theirs once, by %s and not by %s', async (one, other) => {
    await using s = await shop({}, { max_redemptions: null })
    const of = (id: string) => ({ id, user_id: li.user_id })
    const offers = await s.t.platform.read(async (ctx) => [
      await decide(ctx, s.wish, of(one)),
      await decide(ctx, s.wish, of(other)),
    ])
    const [first, second] = offers
    if (first === undefined || second === undefined) throw new Error('Both have decided')
    expect(await write(s.t, first, of(one))).toBe(null)
    expect(await write(s.t, second, of(other))).toBe('coupon_already_redeemed')
  })

  it('4.3.3 where the winner’s unit of work fails after it has taken the last, the other gets it', async () => {
    await using s = await shop({}, { max_redemptions: 1 })
    const offer = await s.t.platform.read((ctx) => decide(ctx, s.wish, li))
    const failing = s.t.platform.work(async (ctx) => {
      expect(await reserveRedemption(ctx, offer, li)).toBe(null)
      throw new Error('the order could not be made')
    })
    await expect(failing).rejects.toThrow('the order could not be made')
    expect(await write(s.t, offer, han)).toBe(null)
    expect(await s.counted()).toEqual([1, 1])
  })

  it('4.3.3 of any crowd, in any order, as many win as there are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
        async (max_redemptions, order) => {
          await using s = await shop({}, { max_redemptions })
          const crowd = order.map((n) => ({ id: `ord_${n}`, user_id: `usr_${n}` }))
          const offer = await s.t.platform.read((ctx) => decide(ctx, s.wish, li))
          const said = await Promise.all(crowd.map((buyer) => write(s.t, offer, buyer)))
          expect(said.filter((refused) => refused === null)).toHaveLength(max_redemptions)
          expect(said.filter((refused) => refused === 'coupon_used_up')).toHaveLength(6 - max_redemptions)
          const [, ofCoupon] = await s.counted()
          expect(ofCoupon).toBe(max_redemptions)
        },
      ),
      { numRuns: 12 },
    )
  })
})
