import { expect } from 'vitest'
import { bindAccount, fillWallet, openAccount, payingAccounts } from '../../steps/customer.ts'
import { balanceOf, eventTypes, ledgerTotals } from '../../steps/observe.ts'
import { beginPayment, buyPro, orderAndConfirm, orderPro, pay, payTwice } from '../../steps/purchase.ts'
import type { Story } from './story.ts'

const methods = ['bank_card', 'alipay', 'wechat_pay', 'tencent_wallet'] as const

/** From sign-up to a paid order, and everything that can go wrong on the way. */
export const orderStories: readonly Story[] = [
  {
    title: 'S-01 a new account has the free plan, which is not sold',
    tell: async (world) => {
      const user = await openAccount(world)
      expect(await world.parley.entitlements.get(user.id)).toMatchObject({ plan_id: 'basic', access: 'enabled' })
      const order = orderPro(world, user, { plan_id: 'basic', method: 'alipay' })
      await expect(order).rejects.toMatchObject({ code: 'plan_not_purchasable' })
    },
  },
  {
    title: 'S-02 each of the four methods opens a subscription',
    tell: async (world) => {
      for (const method of methods) {
        const { order, subscription } = await buyPro(world, { method })
        expect(order).toMatchObject({ status: 'paid', method, amount: { amount: 29_900 } })
        expect(subscription.status).toBe('active')
      }
      expect(await balanceOf(world, 'revenue')).toBe(-4 * 29_900)
      expect(await ledgerTotals(world)).toEqual([0])
    },
  },
  {
    title: 'S-05 nothing is charged without the confirmation of what is charged',
    tell: async (world) => {
      const user = await openAccount(world)
      const order = await orderPro(world, user, { method: 'alipay' })
      await expect(pay(world, order)).rejects.toMatchObject({ code: 'confirmation_required' })
      await world.parley.orders.update(order.id, { interval: 'year' })
      const { confirmation_digest } = order
      const confirm = world.parley.orders.confirm(order.id, { confirmation_digest })
      await expect(confirm).rejects.toMatchObject({ code: 'confirmation_stale' })
      expect((await world.parley.payments.list({ order_id: order.id })).data).toEqual([])
    },
  },
  {
    title: 'S-06 a method that cannot pay leaves the order payable',
    tell: async (world) => {
      const user = await openAccount(world)
      const byCard = await orderAndConfirm(world, user)
      await expect(pay(world, byCard)).rejects.toMatchObject({ code: 'method_not_bound' })
      const byWallet = await orderAndConfirm(world, user, { method: 'tencent_wallet' })
      await expect(pay(world, byWallet)).rejects.toMatchObject({ code: 'wallet_not_opened' })
      await fillWallet(world, user, { amount: 29_899, currency: 'CNY' })
      await expect(pay(world, byWallet)).rejects.toMatchObject({ code: 'insufficient_balance' })
      await world.parley.wallet.topUp(user.id, { amount: { amount: 1, currency: 'CNY' } })
      expect((await pay(world, byWallet)).status).toBe('succeeded')
      expect((await world.parley.orders.get(byCard.id)).status).toBe('awaiting_payment')
    },
  },
  {
    title: 'S-07 an order paid twice is activated once, and a draft opened for the second payment',
    tell: async (world) => {
      const user = await openAccount(world)
      const card = await bindAccount(world, user, { type: 'bank_card', account: '4242424242424242' })
      const order = await orderAndConfirm(world, user)
      const [one, other] = await payTwice(world, order, card.id)
      await world.control.payments.simulate(other.id, { outcome: 'succeed' })
      await world.control.payments.simulate(one.id, { outcome: 'succeed' })
      expect(await world.parley.orders.get(order.id)).toMatchObject({ status: 'paid', paid_by: other.id })
      expect(await eventTypes(world, one.id)).toContain('payment.duplicate_detected')
      const drafts = (await world.parley.refunds.list({ order_id: order.id })).data
      expect(drafts).toMatchObject([{ status: 'draft', payment_id: one.id, reason: 'duplicate_payment' }])
      expect((await world.parley.subscriptions.list({ user_id: user.id })).data).toHaveLength(1)
      expect(await ledgerTotals(world)).toEqual([0])
    },
  },
  {
    title: 'S-09 a call whose answer was lost is repeated and takes effect once',
    tell: async (world) => {
      const user = await openAccount(world)
      let calls = 0
      const parley = world.client({
        fetch: async (input, init) => {
          const response = await world.fetch(input, init)
          calls += 1
          if (calls > 2) return response
          await response.arrayBuffer()
          throw new TypeError('fetch failed')
        },
      })
      const choice = { plan_id: 'pro', interval: 'month', method: 'alipay', entry: 'purchase_page' } as const
      const { data, response } = await parley.orders.create({ user_id: user.id, ...choice }).withResponse()
      expect(response.idempotentReplayed).toBe(true)
      expect((await world.parley.orders.list({ user_id: user.id })).data.map(({ id }) => id)).toEqual([data.id])
    },
  },
  {
    title: 'S-13 a payment that takes its time fails, and another pays the order',
    tell: async (world) => {
      const user = await openAccount(world)
      const slow = await bindAccount(world, user, { type: 'wechat_pay', account: 'gives-up@wechat.test' })
      const fast = await bindAccount(world, user, { type: 'wechat_pay', account: payingAccounts.wechat_pay })
      const order = await orderAndConfirm(world, user, { method: 'wechat_pay' })
      const { id } = await pay(world, order, { payment_method_id: slow.id })
      await world.control.clock.advance({ by: 'PT1M59S' })
      expect((await world.parley.payments.get(id)).status).toBe('processing')
      await world.control.clock.advance({ by: 'PT1S' })
      expect(await world.parley.payments.get(id)).toMatchObject({ failure: { channel_code: 'USERPAYING_TIMEOUT' } })
      const second = await pay(world, order, { payment_method_id: fast.id })
      await world.control.clock.advance({ by: 'PT0S' })
      expect(await world.parley.orders.get(order.id)).toMatchObject({ status: 'paid', paid_by: second.id })
    },
  },
  {
    title: 'S-14 money that comes after the order goes back whole',
    tell: async (world) => {
      const { order, payment } = await beginPayment(world)
      await world.control.clock.advance({ by: 'PT31M' })
      await world.control.payments.simulate(payment.id, { outcome: 'succeed' })
      expect(await eventTypes(world, order.id)).toContain('order.late_payment')
      await world.control.clock.advance({ by: 'P1D' })
      const refunds = (await world.parley.refunds.list({ order_id: order.id })).data
      expect(refunds).toMatchObject([{ status: 'succeeded', amount: { net: { amount: 29_900 } } }])
      expect(await balanceOf(world, 'channel:bank_card')).toBe(0)
    },
  },
]
