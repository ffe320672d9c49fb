import { describe, expect, it } from 'vitest'
import { openAccount, sessionOf } from '../steps/customer.ts'
import { eventsOf } from '../steps/observe.ts'
import { draftPriceBook, publishPrice } from '../steps/price-book.ts'
import { orderPro } from '../steps/purchase.ts'
import { targets } from '../targets/targets.ts'

const october = '2026-09-30T16:00:00.000Z'
const dearer = { item: 'pro', region: 'CN', amounts: { month: 34_900, year: 349_900 } }

describe.each(targets)('price books of the staff, over $name', (target) => {
  it('2.E a book is published, waits for its time, and sets the prices from that instant on', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const published = await publishPrice(world, dearer, october)
    expect(published).toMatchObject({ object: 'price_book', status: 'upcoming', effective_until: null })
    const [event] = await eventsOf(world, published.id)
    expect(event).toMatchObject({ type: 'price_book.published', data: { object: published } })

    const session = await sessionOf(world, await openAccount(world))
    const standings = async () =>
      (await world.parley.priceBooks.list()).data.map(({ version, status, effective_until }) => [
        version,
        status,
        effective_until,
      ])
    expect((await session.priceBooks.list()).data[0]).toEqual(published)
    expect(await standings()).toEqual([
      [published.version, 'upcoming', null],
      ['2026-01-01', 'in_force', october],
    ])
    expect((await world.parley.priceBooks.get('current')).version).toBe('2026-01-01')
    await world.control.clock.advance({ to: '2026-09-30T15:59:59.999Z' })
    expect((await orderPro(world, await openAccount(world))).amount.amount).toBe(29_900)

    await world.control.clock.advance({ to: october })
    expect(await standings()).toEqual([
      [published.version, 'in_force', null],
      ['2026-01-01', 'superseded', october],
    ])
    expect(await world.parley.priceBooks.get('current')).toEqual({ ...published, status: 'in_force' })
    expect(await world.staff.priceBooks.get(published.version)).toEqual(await world.parley.priceBooks.get('current'))
    expect((await world.parley.plans.get('pro')).price_book_version).toBe(published.version)
    const order = await orderPro(world, await openAccount(world))
    expect(order).toMatchObject({ price_book_version: published.version, amount: { amount: 34_900 } })
  })

  it('2.E a check says what publishing would, and publishes nothing', async () => {
    await using world = await target.open()
    const draft = await draftPriceBook(world)
    const check = await world.staff.priceBooks.check(draft)
    expect(check).toMatchObject({
      object: 'price_book_check',
      price_book: { version: draft.version, status: 'upcoming' },
      decision: { outcome: 'price_book_published', clauses: ['2.E', '2.2', '2.S.2', '2.4'] },
    })
    expect((await world.staff.priceBooks.list()).data).toHaveLength(1)
    expect(await world.staff.priceBooks.publish(draft)).toEqual(check.price_book)
  })

  it('2.E no book takes the version or the time of another, and none begins in the past', async () => {
    await using world = await target.open()
    const draft = await draftPriceBook(world)
    await world.staff.priceBooks.publish(draft)
    for (const call of [world.staff.priceBooks.publish, world.staff.priceBooks.check]) {
      await expect(call(draft)).rejects.toMatchObject({ status: 409, code: 'price_book_exists' })
      await expect(call({ ...draft, version: '2026-other' })).rejects.toMatchObject({
        status: 409,
        code: 'price_book_overlaps',
        problem: { errors: [{ pointer: '/effective_from' }] },
      })
    }
    await world.control.clock.advance({ by: 'P30D' })
    const late = {
      ...draft,
      version: '2026-late',
      effective_from: new Date(Date.parse(draft.effective_from) + 1).toISOString(),
    }
    await expect(world.staff.priceBooks.publish(late)).rejects.toMatchObject({
      status: 422,
      code: 'price_book_invalid',
      problem: { errors: [{ pointer: '/effective_from', code: 'in_the_past', clause: '2.E' }] },
    })
  })

  it('2.2, 2.S.2 every entry that is wrong is named with its clause, and nothing is published', async () => {
    await using world = await target.open()
    const draft = await draftPriceBook(world)
    const [first, ...others] = draft.plan_prices
    if (first === undefined) throw new Error('Something is sold')
    const wrong = {
      ...draft,
      regions: draft.regions.filter(({ region }) => region !== 'SG'),
      plan_prices: [{ ...first, unit_amount: { amount: 0, currency: 'USD' } }, ...others.slice(1)],
    }
    const refused = { status: 422, code: 'price_book_invalid' }
    await expect(world.staff.priceBooks.publish(wrong)).rejects.toMatchObject({
      ...refused,
      problem: {
        clauses: expect.arrayContaining(['2.2', '2.E', '2.S.2']),
        errors: expect.arrayContaining([
          expect.objectContaining({ pointer: '/plan_prices/0/unit_amount/currency', clause: '2.2' }),
          expect.objectContaining({ pointer: '/plan_prices/0/unit_amount/amount', clause: '2.E' }),
          expect.objectContaining({ pointer: '/plan_prices', code: 'price_missing', clause: '2.S.2' }),
          expect.objectContaining({ pointer: '/regions', code: 'region_dropped', clause: '2.2' }),
        ]),
      },
    })
    const free = { ...first, item: 'basic' }
    await expect(
      world.staff.priceBooks.check({ ...draft, plan_prices: [...draft.plan_prices, free] }),
    ).rejects.toMatchObject({
      ...refused,
      problem: { errors: expect.arrayContaining([expect.objectContaining({ code: 'plan_is_free', clause: '2.1' })]) },
    })
    expect((await world.parley.priceBooks.list()).data.map(({ version }) => version)).toEqual(['2026-01-01'])
  })

  it('2.E books are listed page by page, newest first', async () => {
    await using world = await target.open()
    for (let count = 0; count < 3; count += 1) await world.staff.priceBooks.publish(await draftPriceBook(world))
    const all = (await world.parley.priceBooks.list()).data.map(({ version }) => version)
    expect(all).toHaveLength(4)
    const paged = await world.staff.priceBooks.list({ limit: 3 }).toArray({ limit: 10 })
    expect(paged.map(({ version }) => version)).toEqual(all)
    expect(all).toEqual(all.toSorted().toReversed())
  })

  it('2.2 a region that a book opens is sold in from then on', async () => {
    await using world = await target.open()
    const user = await openAccount(world, { region: 'NZ' })
    await expect(orderPro(world, user)).rejects.toMatchObject({ code: 'region_not_priced' })
    const draft = await draftPriceBook(world)
    const here = { region: 'NZ', unit: 'seat', item: 'pro' } as const
    const nzd = (amount: number) => ({ amount, currency: 'NZD' })
    await world.staff.priceBooks.publish({
      ...draft,
      regions: [...draft.regions, { region: 'NZ', currency: 'NZD' }],
      plan_prices: [
        ...draft.plan_prices,
        { ...here, interval: 'month', unit_amount: nzd(5_900) },
        { ...here, interval: 'year', unit_amount: nzd(59_000) },
      ],
    })
    await world.control.clock.advance({ to: draft.effective_from })
    expect((await orderPro(world, user)).amount).toEqual(nzd(5_900))
    expect(await world.parley.wallet.open(user.id)).toMatchObject({ balance: { currency: 'NZD' } })
  })
})
