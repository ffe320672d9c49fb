import { describe, expect, it } from 'vitest'
import { openAccount } from '../steps/customer.ts'
import { draftPriceBook } from '../steps/price-book.ts'
import { buyPro, orderPro } from '../steps/purchase.ts'
import { applyForRefund, approve } from '../steps/refund.ts'
import { acceptedQuote, orderQuote } from '../steps/quote.ts'
import { agreeToRenew } from '../steps/renewal.ts'
import { targets } from '../targets/targets.ts'

const at = '2026-09-01T01:00:00Z'
const standard = { plan_id: 'flagship', tier: 'flagship_standard' } as const
const cny = (amount: number) => ({ amount, currency: 'CNY' })

describe.each(targets)('service tiers of the flagship, over $name', (target) => {
  it('2.4 the standard tier has a list price above Pro in every region, and is bought, used, renewed and refunded by it', async () => {
    await using world = await target.open({ at })
    const plan = await world.parley.plans.get('flagship')
    expect(plan).toMatchObject({
      pricing: 'by_tier',
      purchasable: true,
      tiers: [
        { id: 'flagship_standard', pricing: 'list_price' },
        { id: 'flagship_tailored', pricing: 'quote' },
      ],
    })
    const pro = await world.parley.plans.get('pro')
    for (const { interval, region, unit_amount } of plan.prices) {
      const below = pro.prices.find((price) => price.interval === interval && price.region === region)
      expect(unit_amount.amount).toBeGreaterThan(below?.unit_amount.amount ?? 0)
    }
    expect(plan.prices).toHaveLength(pro.prices.length)

    const { user, order, subscription } = await buyPro(world, { order: standard })
    expect(order).toMatchObject({ ...standard, amount: cny(69_900), lines: [{ label: 'Flagship Standard (month)' }] })
    expect(order.decision.clauses).toContain('2.S.4')
    expect(subscription).toMatchObject(standard)
    const entitlements = await world.parley.entitlements.get(user.id)
    expect(entitlements).toMatchObject({ plan_id: 'flagship', sources: [{ tier: null }, standard] })
    expect(entitlements.features).toContain('dedicated_support')
    expect(entitlements.features).not.toContain('on_site_support')

    await world.parley.subscriptions.enableAutoRenew(subscription.id, await agreeToRenew(world, subscription))
    expect(await world.parley.subscriptions.previewRenewal(subscription.id)).toMatchObject({
      ...standard,
      amount: cny(69_900),
      price_changed: false,
    })
    await world.control.clock.advance({ until: 'subscription.renewed', objects: [subscription.id] })
    const renewed = await world.parley.subscriptions.get(subscription.id)
    expect(renewed).toMatchObject({ ...standard, period_end: '2026-11-01' })
    const second = await world.parley.orders.get(renewed.order_id)
    expect(second).toMatchObject({ ...standard, purpose: 'renewal', amount: cny(69_900) })
    const { amount } = await approve(world, await applyForRefund(world, second))
    expect(amount?.paid).toEqual(cny(69_900))
  })

  it('2.S.4 a tier is named, is one of the plan, and the tailored one takes a quote', async () => {
    await using world = await target.open({ at })
    const user = await openAccount(world)
    const order = (choice: object) => orderPro(world, user, choice)
    const clauses = expect.arrayContaining(['2.S.4'])
    const listed = {
      problem: { clauses, errors: [{ pointer: '/tier', detail: expect.stringContaining('flagship_standard') }] },
    }
    await expect(order({ plan_id: 'flagship' })).rejects.toMatchObject({
      status: 422,
      code: 'tier_required',
      ...listed,
    })
    await expect(order({ ...standard, tier: 'gold' })).rejects.toMatchObject({ code: 'tier_not_offered', ...listed })
    await expect(order({ tier: 'flagship_standard' })).rejects.toMatchObject({ code: 'tier_not_offered' })
    await expect(order({ ...standard, tier: 'flagship_tailored' })).rejects.toMatchObject({
      code: 'quote_required',
      problem: { clauses },
    })
    expect((await world.parley.orders.list({ user_id: user.id })).data).toEqual([])
  })

  it('2.S.4 the tier of a quote goes into its order and what may be used', async () => {
    await using world = await target.open({ at })
    const { id: user_id } = await openAccount(world)
    const quote = await acceptedQuote(world, { user_id, plan_id: 'flagship' })
    expect(quote.tier).toBe('flagship_tailored')
    await expect(orderQuote(world, quote, { tier: 'flagship_standard' })).rejects.toMatchObject({
      problem: { errors: [{ pointer: '/tier' }] },
    })
    const user = await world.parley.users.get(user_id)
    const quoted = { quote_id: quote.id, plan_id: 'flagship', interval: 'year', seats: 20 } as const
    const { order, subscription } = await buyPro(world, { user, order: { ...quoted, tier: 'flagship_tailored' } })
    expect(order).toMatchObject({ tier: 'flagship_tailored', amount: quote.offer?.total })
    expect(subscription.tier).toBe('flagship_tailored')
    expect((await world.parley.entitlements.get(user_id)).features).toContain('on_site_support')
  })

  it('3.P.4 the digest that is confirmed covers the tier, which goes with its plan', async () => {
    await using world = await target.open({ at })
    const order = await orderPro(world, await openAccount(world))
    expect(order.tier).toBeNull()
    const larger = await world.parley.orders.update(order.id, standard)
    expect(larger).toMatchObject({ ...standard, amount: cny(69_900) })
    expect(larger.confirmation_digest).not.toBe(order.confirmation_digest)
    expect(await world.parley.orders.update(order.id, { seats: 2 })).toMatchObject({
      ...standard,
      amount: cny(139_800),
    })
    const smaller = await world.parley.orders.update(order.id, { plan_id: 'pro', seats: 1 })
    expect(smaller).toMatchObject({ plan_id: 'pro', tier: null, confirmation_digest: order.confirmation_digest })
  })

  it('INT-34 Pro becomes the flagship within its period, and Pro again with the next', async () => {
    await using world = await target.open({ at })
    const { subscription } = await buyPro(world)
    await world.control.clock.advance({ to: '2026-09-16T04:00:00Z' })
    const preview = (wish: object) => world.parley.subscriptions.previewChange(subscription.id, wish)
    await expect(preview({ plan_id: 'flagship' })).rejects.toMatchObject({ code: 'tier_required' })
    expect(await preview(standard)).toMatchObject({ ...standard, effect: 'paid', amount: cny(34_950 - 14_950) })
    const flagship = await buyPro(world, { order: standard })
    expect(await world.parley.subscriptions.previewChange(flagship.subscription.id, { plan_id: 'pro' })).toMatchObject({
      plan_id: 'pro',
      tier: null,
      effect: 'scheduled',
    })
  })

  it('2.4 no book is published in which the flagship costs no more than Pro', async () => {
    await using world = await target.open({ at })
    const draft = await draftPriceBook(world)
    const cheap = draft.plan_prices.map((price) =>
      price.item === 'flagship_standard' && price.region === 'JP' && price.interval === 'year'
        ? { ...price, unit_amount: { amount: 66_000, currency: 'JPY' } }
        : price,
    )
    await expect(world.staff.priceBooks.publish({ ...draft, plan_prices: cheap })).rejects.toMatchObject({
      code: 'price_book_invalid',
      problem: { errors: [{ code: 'not_above_lower_plan', clause: '2.4' }] },
    })
  })
})
