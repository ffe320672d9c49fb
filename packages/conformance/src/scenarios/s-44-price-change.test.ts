import { describe, expect, it } from 'vitest'
import { bindAccount, openAccount, payingAccounts } from '../steps/customer.ts'
import { ledgerTotals } from '../steps/observe.ts'
import { publishPrice } from '../steps/price-book.ts'
import { buyPro, orderPro } from '../steps/purchase.ts'
import { acceptedQuote, orderQuote, quotedTotal } from '../steps/quote.ts'
import { agreeToRenew, buyRenewing } from '../steps/renewal.ts'
import { targets } from '../targets/targets.ts'

const at = '2026-09-01T01:00:00Z'
const dearer = { item: 'pro', region: 'CN', amounts: { month: 34_900, year: 349_900 } }
const dearest = { item: 'pro', region: 'CN', amounts: { month: 39_900, year: 399_900 } }
const cheaper = { item: 'pro', region: 'CN', amounts: { month: 24_900, year: 249_900 } }
const cny = (amount: number) => ({ amount, currency: 'CNY' })
/** Five days before the period of a purchase on 1 September ends, when its renewal is announced. */
const notice = '2026-09-25T16:00:00.000Z'

describe.each(targets)('S-44 a price changes between quote, order and renewal, over $name', (target) => {
  it('2.E an order keeps the book that it pins, also when it is changed and paid under another', async () => {
    await using world = await target.open({ at })
    const user = await openAccount(world)
    const order = await orderPro(world, user)
    const { version } = await publishPrice(world, dearer, '2026-09-01T01:05:00.000Z')
    await world.control.clock.advance({ to: '2026-09-01T01:10:00Z' })
    const changed = await world.parley.orders.update(order.id, { seats: 2 })
    expect(changed).toMatchObject({ price_book_version: '2026-01-01', amount: cny(2 * 29_900) })
    const yearly = await world.parley.orders.update(order.id, { interval: 'year', seats: 1 })
    expect(yearly).toMatchObject({ price_book_version: '2026-01-01', amount: cny(299_900) })
    const { confirmation_digest } = yearly
    expect((await world.parley.orders.confirm(order.id, { confirmation_digest })).amount).toEqual(cny(299_900))
    expect(await orderPro(world, user)).toMatchObject({ price_book_version: version, amount: cny(34_900) })
  })

  it('2.S.3 an accepted quote keeps its price under any book', async () => {
    await using world = await target.open({ at })
    const quote = await acceptedQuote(world)
    const { version } = await publishPrice(world, dearer, '2026-09-02T01:00:00.000Z')
    await world.control.clock.advance({ to: '2026-09-03T01:00:00Z' })
    expect(await orderQuote(world, quote)).toMatchObject({ amount: quotedTotal, price_book_version: version })
  })

  it('INT-33 the preview and the notice show the new price with the old one, and that is charged', async () => {
    await using world = await target.open({ at })
    const { user, subscription } = await buyRenewing(world)
    const { version } = await publishPrice(world, dearer, '2026-09-15T00:00:00.000Z')
    const prices = { previous_amount: cny(29_900), price_book_version: version, price_changed: true }
    expect(await world.parley.subscriptions.previewRenewal(subscription.id)).toMatchObject({
      amount: cny(29_900),
      price_changed: false,
    })
    await world.control.clock.advance({ to: '2026-09-20T00:00:00Z' })
    const preview = await world.parley.subscriptions.previewRenewal(subscription.id)
    expect(preview).toMatchObject({ amount: cny(34_900), ...prices })
    expect(preview.decision.steps).toContainEqual({ label: 'in the present period', value: 29_900, unit: 'fen' })

    const told = await world.control.clock.advance({
      until: 'subscription.renewal_upcoming',
      objects: [subscription.id],
    })
    expect(told.to).toBe(notice)
    const { renewal } = await world.parley.subscriptions.get(subscription.id)
    expect(renewal?.announced).toEqual({ amount: cny(34_900), ...prices, at: notice })
    const notices = (await world.parley.users.listNotices(user.id)).data
    const [text] = notices.filter(({ type }) => type === 'renewal_upcoming').map((one) => one.text)
    expect(text).toContain('CNY 349.00')
    expect(text).toContain('本期价格为 CNY 299.00')

    await world.control.clock.advance({ until: 'subscription.renewed', objects: [subscription.id] })
    const { order_id } = await world.parley.subscriptions.get(subscription.id)
    expect(await world.parley.orders.get(order_id)).toMatchObject({
      purpose: 'renewal',
      amount: cny(34_900),
      price_book_version: version,
    })
    expect(new Set(await ledgerTotals(world))).toEqual(new Set([0]))
  })

  it('INT-33 a book that comes into force after the notice does not raise the charge, but that of the period after', async () => {
    await using world = await target.open({ at })
    const { subscription } = await buyRenewing(world)
    await publishPrice(world, dearer, '2026-09-28T00:00:00.000Z')
    await world.control.clock.advance({ to: '2026-09-30T00:00:00Z' })
    expect((await world.parley.priceBooks.get('current')).version).not.toBe('2026-01-01')
    await world.control.clock.advance({ until: 'subscription.renewed', objects: [subscription.id] })
    const renewed = await world.parley.subscriptions.get(subscription.id)
    expect(await world.parley.orders.get(renewed.order_id)).toMatchObject({
      amount: cny(29_900),
      price_book_version: '2026-01-01',
    })
    expect(await world.parley.subscriptions.previewRenewal(subscription.id)).toMatchObject({
      amount: cny(34_900),
      previous_amount: cny(29_900),
      price_changed: true,
    })
  })

  it.each([dearer, cheaper])(
    '3.P.4 who names another account after the notice agrees to what is charged, whatever a later book says: $amounts.month (INT-33)',
    async (price) => {
      await using world = await target.open({ at })
      const { user, subscription } = await buyRenewing(world)
      await publishPrice(world, price, '2026-09-28T00:00:00.000Z')
      await world.control.clock.advance({ to: '2026-09-29T00:00:00Z' })
      const announced = { amount: cny(29_900), price_book_version: '2026-01-01', price_changed: false }
      expect(await world.parley.subscriptions.previewRenewal(subscription.id)).toMatchObject(announced)
      await bindAccount(world, user, { type: 'wechat_pay', account: payingAccounts.wechat_pay })
      const agreed = await agreeToRenew(world, subscription, { method: 'wechat_pay' })
      const { renewal } = await world.parley.subscriptions.enableAutoRenew(subscription.id, agreed)
      expect(renewal).toMatchObject({ announced })
      await world.control.clock.advance({ until: 'subscription.renewed', objects: [subscription.id] })
      const { order_id } = await world.parley.subscriptions.get(subscription.id)
      expect(await world.parley.orders.get(order_id)).toMatchObject({ amount: announced.amount, method: 'wechat_pay' })
    },
  )

  it('INT-34 a change takes the book in force for what is new, and what the period was sold for off it', async () => {
    await using world = await target.open({ at })
    const { subscription } = await buyPro(world)
    const { version } = await publishPrice(world, dearer, '2026-09-10T00:00:00.000Z')
    await world.control.clock.advance({ to: '2026-09-16T04:00:00Z' })
    const preview = await world.parley.subscriptions.previewChange(subscription.id, { seats: 2 })
    // Fifteen of thirty days are left: half of 2 × 349.00 less half of 299.00.
    expect(preview).toMatchObject({ price_book_version: version, days_left: 15, amount: cny(34_900 - 14_950) })
  })

  it('2.E one book after another, each order by the one of its time', async () => {
    await using world = await target.open({ at })
    await publishPrice(world, dearer, '2026-09-02T00:00:00.000Z')
    await publishPrice(world, dearest, '2026-09-03T00:00:00.000Z')
    const user = await openAccount(world)
    const seen: number[] = []
    for (const now of ['2026-09-01T12:00:00Z', '2026-09-02T00:00:00Z', '2026-09-03T00:00:00Z']) {
      await world.control.clock.advance({ to: now })
      seen.push((await orderPro(world, user)).amount.amount)
    }
    expect(seen).toEqual([29_900, 34_900, 39_900])
  })
})
