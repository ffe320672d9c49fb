import { describe, expect, it } from 'vitest'
import type { World } from '../targets/target.ts'
import { bindAccount, openAccount, payingAccounts } from '../steps/customer.ts'
import { ledgerTotals } from '../steps/observe.ts'
import { orderAndConfirm, orderPro, pay } from '../steps/purchase.ts'
import { targets } from '../targets/targets.ts'

const expectNothingCharged = async (world: World, orderId: string) => {
  expect((await world.parley.payments.list({ order_id: orderId })).data).toEqual([])
  expect(await ledgerTotals(world)).toEqual([])
}

describe.each(targets)('S-05 confirmation, over $name', (target) => {
  it('3.P.4 nothing is charged before the payer has confirmed', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const user = await openAccount(world)
    const order = await orderPro(world, user, { method: 'alipay' })
    await expect(pay(world, order)).rejects.toMatchObject({
      status: 422,
      code: 'confirmation_required',
      problem: { clauses: ['3.P.4'] },
    })
    await expectNothingCharged(world, order.id)
  })

  it('3.P.4 a digest shown before the order changed is stale', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const user = await openAccount(world)
    const order = await orderPro(world, user)
    const changed = await world.parley.orders.update(order.id, { interval: 'year' })
    expect(changed.confirmation_digest).not.toBe(order.confirmation_digest)
    const confirm = world.parley.orders.confirm(order.id, { confirmation_digest: order.confirmation_digest })
    await expect(confirm).rejects.toMatchObject({
      status: 422,
      code: 'confirmation_stale',
      problem: { clauses: ['3.P.4'] },
    })
    expect((await world.parley.orders.get(order.id)).status).toBe('awaiting_confirmation')
    await expectNothingCharged(world, order.id)
  })

  it('3.P.4 a payment with another digest than the confirmed one is stale', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const user = await openAccount(world)
    const order = await orderAndConfirm(world, user, { method: 'alipay' })
    const payment = pay(world, order, { confirmation_digest: '0'.repeat(64) })
    await expect(payment).rejects.toMatchObject({ code: 'confirmation_stale' })
    await expectNothingCharged(world, order.id)
  })

  it('3.P.4 another method than the confirmed one needs to be confirmed anew', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const user = await openAccount(world)
    const card = await bindAccount(world, user, { type: 'bank_card', account: payingAccounts.bank_card })
    const order = await orderAndConfirm(world, user, { method: 'alipay' })
    const payment = pay(world, order, { method: 'bank_card', payment_method_id: card.id })
    await expect(payment).rejects.toMatchObject({ code: 'confirmation_stale' })
    await expectNothingCharged(world, order.id)
  })

  it('3.P.4 an order that is confirmed changes no more', async () => {
    await using world = await target.open()
    const user = await openAccount(world)
    const order = await orderAndConfirm(world, user)
    await expect(world.parley.orders.update(order.id, { interval: 'year' })).rejects.toMatchObject({
      status: 409,
      code: 'invalid_transition',
      problem: { state: 'awaiting_payment', allowed_events: expect.arrayContaining(['pay', 'cancel']) },
    })
  })

  it('2.E another amount than that of the order is refused', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const user = await openAccount(world)
    const order = await orderAndConfirm(world, user, { method: 'alipay' })
    for (const amount of [
      { amount: order.amount.amount - 1, currency: 'CNY' },
      { amount: order.amount.amount, currency: 'USD' },
    ]) {
      await expect(pay(world, order, { amount })).rejects.toMatchObject({
        code: 'amount_mismatch',
        problem: { clauses: expect.arrayContaining(['2.E']) },
      })
    }
    await expectNothingCharged(world, order.id)
  })

  it('INT-32 an order that was not paid in time takes no payment', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const user = await openAccount(world)
    const order = await orderAndConfirm(world, user, { method: 'alipay' })
    await world.control.clock.advance({ by: 'PT30M' })
    await expect(pay(world, order)).rejects.toMatchObject({
      code: 'order_expired',
      problem: { interpretations: expect.arrayContaining(['INT-32']) },
    })
    expect((await world.parley.orders.get(order.id)).status).toBe('expired')
    await expectNothingCharged(world, order.id)
  })
})
