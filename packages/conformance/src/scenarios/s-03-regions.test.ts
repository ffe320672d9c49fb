import { describe, expect, it } from 'vitest'
import { openAccount } from '../steps/customer.ts'
import { invoiceOrder } from '../steps/invoice.ts'
import { balanceOf, ledgerTotals } from '../steps/observe.ts'
import { buyPro, orderPro } from '../steps/purchase.ts'
import { applyForRefund, approve } from '../steps/refund.ts'
import { agreeToRenew } from '../steps/renewal.ts'
import { targets } from '../targets/targets.ts'

/** What Pro costs in each region where it is sold, in minor units, and the per cent of tax that a price holds. */
const prices = [
  { region: 'CN', currency: 'CNY', month: 29_900, year: 299_900, tax: 6 },
  { region: 'HK', currency: 'HKD', month: 32_800, year: 328_000, tax: 0 },
  { region: 'JP', currency: 'JPY', month: 6_600, year: 66_000, tax: 0 },
  { region: 'US', currency: 'USD', month: 4_500, year: 45_000, tax: 0 },
  { region: 'EU', currency: 'EUR', month: 4_200, year: 42_000, tax: 0 },
  { region: 'SG', currency: 'SGD', month: 5_900, year: 59_000, tax: 0 },
] as const

describe.each(targets)('S-03 prices by region, over $name', (target) => {
  it.each(prices)('2.2 $region pays in $currency', async ({ region, currency, month, year }) => {
    await using world = await target.open()
    const user = await openAccount(world, { region })
    expect((await orderPro(world, user)).amount).toEqual({ amount: month, currency })
    const order = await orderPro(world, user, { interval: 'year', seats: 3 })
    expect(order).toMatchObject({ region, amount: { amount: 3 * year, currency } })
    expect(order.decision.interpretations).toContain('INT-35')
    const sum = order.lines.reduce((total, line) => total + line.amount.amount, 0)
    expect(sum).toBe(order.amount.amount)
  })

  it('2.2 a region without prices is refused, and plans show none there', async () => {
    await using world = await target.open()
    const user = await openAccount(world, { region: 'FR' })
    await expect(orderPro(world, user)).rejects.toMatchObject({
      status: 422,
      code: 'region_not_priced',
      problem: { clauses: expect.arrayContaining(['2.2']) },
    })
    const plans = await world.parley.plans.list({ region: 'FR' })
    expect(plans.data.flatMap(({ prices: listed }) => listed)).toEqual([])
  })

  it('2.S.1 the free plan has no price, in any region', async () => {
    await using world = await target.open()
    for (const region of ['CN', 'US']) {
      const { data } = await world.parley.plans.list({ region })
      expect(data.find(({ id }) => id === 'basic')).toMatchObject({ pricing: 'free', purchasable: false, prices: [] })
    }
  })

  it('INT-35 the region of the account decides; another one is refused', async () => {
    await using world = await target.open()
    const user = await openAccount(world, { region: 'US' })
    await expect(orderPro(world, user, { region: 'CN' })).rejects.toMatchObject({ status: 422 })
    expect((await orderPro(world, user, { region: 'US' })).amount.currency).toBe('USD')
  })

  it('2.2 add-ons are priced in the currency of the region too', async () => {
    await using world = await target.open()
    const user = await openAccount(world, { region: 'US' })
    const order = await orderPro(world, user, { seats: 2, add_ons: ['cloud_recording_plus', 'webinar_500'] })
    expect(order.amount).toEqual({ amount: 2 * 4_500 + 2 * 800 + 6_500, currency: 'USD' })
  })

  it.each(prices)('INT-35 a refund goes back in $currency, as it was paid', async ({ region, currency, month }) => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { order } = await buyPro(world, { region })
    await world.control.clock.advance({ to: '2026-09-11T02:00:00Z' })
    const { id } = await applyForRefund(world, order)
    const { amount } = await approve(world, { id })
    const gross = Math.round((month * 19) / 30)
    const fee = Math.round(gross * 0.006)
    expect(amount?.paid).toEqual({ amount: month, currency })
    expect(amount?.net).toEqual({ amount: gross - fee, currency })
    await world.control.clock.advance({ by: 'P1D' })
    expect((await world.parley.refunds.get(id)).status).toBe('succeeded')
    expect(await balanceOf(world, 'channel:bank_card')).toBe(month - (gross - fee))
    expect(await ledgerTotals(world)).toEqual([0])
  })

  it('2.2 the regions are those of the price book', async () => {
    await using world = await target.open()
    const { regions } = await world.parley.priceBooks.get('current')
    expect(regions).toEqual(prices.map(({ region, currency }) => ({ region, currency })))
  })

  it.each(prices)('INT-36 an invoice of $region holds $tax % tax', async ({ region, currency, month, tax }) => {
    await using world = await target.open()
    const { order } = await buyPro(world, { region })
    const net = Math.round((month * 100) / (100 + tax))
    expect(await invoiceOrder(world, order)).toMatchObject({
      amount: { amount: month, currency },
      net: { amount: net, currency },
      tax: { amount: month - net, currency },
    })
  })

  it.each(prices)('3.4 a wallet of $region is kept, pays and is paid back in $currency', async (listed) => {
    const { region, currency, month } = listed
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { user, order } = await buyPro(world, { region, method: 'tencent_wallet' })
    expect((await world.parley.wallet.get(user.id)).balance).toEqual({ amount: 0, currency })
    await approve(world, await applyForRefund(world, order))
    await world.control.clock.advance({ by: 'P1D' })
    // One of thirty days was used; what goes back into the wallet bears no fee.
    const amount = Math.round((month * 29) / 30)
    expect((await world.parley.wallet.get(user.id)).balance).toEqual({ amount, currency })
  })

  it('INT-35 who moves keeps region and currency for the paid period, and pays by the new region from the renewal on', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const bought = await buyPro(world, { region: 'US' })
    const subscription = await world.parley.subscriptions.enableAutoRenew(
      bought.subscription.id,
      await agreeToRenew(world, bought.subscription),
    )
    await world.parley.users.update(bought.user.id, { region: 'JP' })
    const preview = await world.parley.subscriptions.previewChange(subscription.id, { seats: 2 })
    expect(new Set(preview.lines.map(({ amount }) => amount.currency))).toEqual(new Set(['USD']))
    expect(preview.amount).toEqual({ amount: 4_500, currency: 'USD' })
    const { order: change } = await world.parley.subscriptions.change(subscription.id, {
      seats: 2,
      method: 'bank_card',
      entry: 'personal_center',
    })
    expect(change).toMatchObject({ region: 'US', amount: { amount: 4_500, currency: 'USD' } })
    if (change !== null) await world.parley.orders.cancel(change.id)
    expect((await world.parley.orders.get(bought.order.id)).region).toBe('US')

    const renewal = await world.parley.subscriptions.previewRenewal(subscription.id)
    expect(renewal).toMatchObject({ amount: { amount: 6_600, currency: 'JPY' }, price_changed: true })
    await world.control.clock.advance({ until: 'subscription.renewed', objects: [subscription.id] })
    const { order_id } = await world.parley.subscriptions.get(subscription.id)
    expect(await world.parley.orders.get(order_id)).toMatchObject({
      purpose: 'renewal',
      region: 'JP',
      amount: { amount: 6_600, currency: 'JPY' },
    })
    expect(new Set(await ledgerTotals(world))).toEqual(new Set([0]))
  })
})
