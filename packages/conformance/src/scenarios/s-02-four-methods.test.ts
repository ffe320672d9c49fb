import { describe, expect, it } from 'vitest'
import { sessionOf } from '../steps/customer.ts'
import { balanceOf, eventTypes, eventsOf, ledgerTotals } from '../steps/observe.ts'
import { buyPro } from '../steps/purchase.ts'
import { targets } from '../targets/targets.ts'

const methods = ['bank_card', 'alipay', 'wechat_pay', 'tencent_wallet'] as const
const pages = { bank_card: 'redirect', alipay: 'redirect', wechat_pay: 'qr_code', tencent_wallet: 'none' } as const

describe.each(targets)('S-02 Pro by the month, over $name', (target) => {
  it.each(methods)('3.P.5 paying by %s opens the subscription by itself', async (method) => {
    await using world = await target.open()
    const { user, order, payment, subscription } = await buyPro(world, { method })
    expect(order).toMatchObject({ status: 'paid', paid_by: payment.id, method })
    expect(subscription).toMatchObject({ status: 'active', order_id: order.id, payment_id: payment.id, plan_id: 'pro' })

    const caused = (await eventsOf(world)).filter(({ data }) =>
      [order.id, payment.id, subscription.id].some((id) => data.object['id'] === id),
    )
    const types = caused.map(({ type }) => type)
    expect(types.filter((type) => /payment.succeeded|order.paid|subscription.activated/.test(type))).toEqual([
      'payment.succeeded',
      'order.paid',
      'subscription.activated',
    ])
    const sequences = caused.map(({ sequence }) => sequence)
    expect(sequences).toEqual(sequences.toSorted((one, other) => one - other))
    expect(await eventTypes(world, user.id)).toContain('entitlements.changed')
  })

  it.each(methods)('2.E what %s pays is the price of the price book, and the ledger has it', async (method) => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { order, payment } = await buyPro(world, { method })
    const book = await world.parley.priceBooks.get(order.price_book_version)
    const price = book.plan_prices.find(({ region, interval }) => region === 'CN' && interval === 'month')
    expect(price?.unit_amount).toEqual({ amount: 29_900, currency: 'CNY' })
    expect([order.amount, payment.amount]).toEqual([price?.unit_amount, price?.unit_amount])
    expect(await balanceOf(world, 'revenue')).toBe(-29_900)
    const from = method === 'tencent_wallet' ? 'outside' : `channel:${method}`
    expect(await balanceOf(world, from)).toBe(29_900)
    expect(await ledgerTotals(world)).toEqual([0])
  })

  it.each(methods)('3.P.6 the user sees it in the personal centre (%s)', async (method) => {
    await using world = await target.open()
    const { user, order, payment, subscription } = await buyPro(world, { method })
    const own = await sessionOf(world, user)
    expect((await own.orders.list()).data.map(({ id }) => id)).toEqual([order.id])
    expect((await own.payments.list()).data.map(({ id }) => id)).toEqual([payment.id])
    expect((await own.subscriptions.list()).data.map(({ id }) => id)).toEqual([subscription.id])
    const { plan_id, features, sources } = await own.entitlements.get(user.id)
    expect(plan_id).toBe('pro')
    expect(features).toEqual(expect.arrayContaining(['video_call', 'cloud_recording', 'live_streaming']))
    expect(sources).toHaveLength(2)
  })

  it.each(methods)('3.P.3 the payer of %s is told where to go', async (method) => {
    await using world = await target.open()
    const { payment } = await buyPro(world, { method })
    const created = (await eventsOf(world, payment.id)).find(({ type }) => type === 'payment.requires_action')
    const shown: unknown = created?.data.object['next_action'] ?? { type: 'none' }
    expect(shown).toMatchObject({ type: pages[method] })
  })
})
