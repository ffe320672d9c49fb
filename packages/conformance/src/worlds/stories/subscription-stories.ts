import { expect } from 'vitest'
import { eventTypes, ledgerTotals } from '../../steps/observe.ts'
import { buyPro, orderPro, pay } from '../../steps/purchase.ts'
import { buyRenewing } from '../../steps/renewal.ts'
import { openAccount } from '../../steps/customer.ts'
import type { Story } from './story.ts'

const means = { method: 'bank_card', entry: 'personal_center' } as const
/** Pays at once, and declines every charge of a renewal; or only the first two. */
const declining = '6222020000000114'
const declinesTwice = '6222020000000106'

/** What becomes of a subscription after it was bought. */
export const subscriptionStories: readonly Story[] = [
  {
    title: 'S-28 seats are added now for the days that are left, given away, and fewer from the next period on',
    tell: async (world) => {
      const { subscriptions, orders } = world.parley
      const { subscription, payment } = await buyRenewing(world)
      await world.control.clock.advance({ to: '2026-09-16T12:00:00+08:00' })
      const { order } = await subscriptions.change(subscription.id, { seats: 3, ...means })
      if (order === null) throw new Error('More seats have an order')
      expect(order.amount.amount).toBe(2 * 14_950)
      const { confirmation_digest } = order
      const confirmed = await orders.confirm(order.id, { confirmation_digest })
      await pay(world, confirmed, { payment_method_id: payment.payment_method_id ?? '' })
      await world.control.clock.advance({ by: 'PT0S' })
      const member = await openAccount(world)
      await subscriptions.assignSeat(subscription.id, { user_id: member.id })
      expect((await world.parley.entitlements.get(member.id)).plan_id).toBe('pro')
      await subscriptions.change(subscription.id, { seats: 2, ...means })
      await world.control.clock.advance({ to: '2026-10-01T07:00:00+08:00' })
      expect(await subscriptions.get(subscription.id)).toMatchObject({ seats: 2, period_end: '2026-11-01' })
      expect(await ledgerTotals(world)).toEqual([0])
    },
  },
  {
    title: 'S-28 a downgrade with credit pays for the next order',
    parameters: { 'change.downgrade': 'credit' },
    tell: async (world) => {
      const { user, subscription } = await buyPro(world, { order: { seats: 2 } })
      await world.control.clock.advance({ to: '2026-09-16T12:00:00+08:00' })
      const changed = await world.parley.subscriptions.change(subscription.id, { seats: 1, ...means })
      expect(changed).toMatchObject({ effect: 'credited', subscription: { seats: 1 } })
      const next = await orderPro(world, user, { use_service_credit: true })
      expect(next).toMatchObject({ service_credit: { amount: 14_950 }, amount: { amount: 14_950 } })
      await world.control.clock.advance({ by: 'PT31M' })
      expect((await world.parley.serviceCredit.get(user.id)).balances).toEqual([{ amount: 14_950, currency: 'CNY' }])
      expect(await ledgerTotals(world)).toEqual([0])
    },
  },
  {
    title: 'S-29 a renewal that fails twice recovers on the fourth day',
    tell: async (world) => {
      const { subscription } = await buyRenewing(world, declinesTwice)
      await world.control.clock.advance({ to: '2026-10-04T07:00:00+08:00' })
      expect(await world.parley.subscriptions.get(subscription.id)).toMatchObject({
        status: 'active',
        period_end: '2026-11-01',
      })
      expect(await eventTypes(world, subscription.id)).toEqual(
        expect.arrayContaining(['subscription.renewal_upcoming', 'subscription.past_due', 'subscription.recovered']),
      )
    },
  },
  {
    title: 'S-29 a renewal that nobody pays ends with the grace, and leaves the free plan',
    tell: async (world) => {
      const { user, subscription } = await buyRenewing(world, declining)
      await world.control.clock.advance({ to: '2026-10-07T00:00:00+08:00' })
      expect((await world.parley.subscriptions.get(subscription.id)).status).toBe('past_due')
      await world.control.clock.advance({ to: '2026-10-08T22:00:00+08:00' })
      expect((await world.parley.subscriptions.get(subscription.id)).status).toBe('expired')
      expect((await world.parley.entitlements.get(user.id)).plan_id).toBe('basic')
    },
  },
]
