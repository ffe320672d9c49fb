import { describe, expect, it } from 'vitest'
import { openAccount } from '../steps/customer.ts'
import { balanceOf, ledgerTotals } from '../steps/observe.ts'
import { buyPro, orderPro } from '../steps/purchase.ts'
import { applyForRefund, approve } from '../steps/refund.ts'
import { targets } from '../targets/targets.ts'

const prices = [
  { region: 'CN', currency: 'CNY', month: 29_900, year: 299_900 },
  { region: 'US', currency: 'USD', month: 4_500, year: 45_000 },
  { region: 'SG', currency: 'SGD', month: 5_900, year: 59_000 },
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
})
