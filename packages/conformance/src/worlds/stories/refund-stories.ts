import { expect } from 'vitest'
import { bindAccount, payingAccounts } from '../../steps/customer.ts'
import { balanceOf, eventTypes, ledgerTotals } from '../../steps/observe.ts'
import { buyPro } from '../../steps/purchase.ts'
import { application, applyForRefund, approve } from '../../steps/refund.ts'
import type { World } from '../../targets/target.ts'
import type { Story } from './story.ts'

/** A refund that was approved on Friday, 11 September 2026, of what a card paid on the 1st. */
async function approvedRefund(world: World, account: string) {
  const bought = await buyPro(world, { account })
  await world.control.clock.advance({ to: '2026-09-11T02:00:00Z' })
  const { id, payout } = await approve(world, await applyForRefund(world, bought.order))
  return { ...bought, id, payout }
}

/** From the application to the money, and what can hold it up. */
export const refundStories: readonly Story[] = [
  {
    title: 'S-16 the 48 hours end with their last millisecond',
    tell: async (world) => {
      const { order } = await buyPro(world)
      const first = await world.parley.refunds.create({ order_id: order.id })
      await world.control.clock.advance({ by: 'PT48H0.001S' })
      const late = world.parley.refunds.submit(first.id, application(order))
      await expect(late).rejects.toMatchObject({ code: 'refund_window_expired', problem: { clauses: ['4.2.1'] } })
      const second = await world.parley.refunds.create({ order_id: order.id })
      await world.control.clock.advance({ by: 'PT48H' })
      expect((await world.parley.refunds.submit(second.id, application(order))).status).toBe('submitted')
    },
  },
  {
    title: 'S-17 the preview is the result, to the fen',
    tell: async (world) => {
      const { order } = await buyPro(world)
      await world.control.clock.advance({ to: '2026-09-11T02:00:00Z' })
      const preview = await world.parley.refunds.preview({ order_id: order.id, reason: 'user_cancelled' })
      const { id, amount } = await approve(world, await applyForRefund(world, order))
      expect(amount).toEqual(preview.amount)
      await world.control.clock.advance({ by: 'P1D' })
      expect((await world.parley.refunds.get(id)).status).toBe('succeeded')
      expect(await balanceOf(world, 'channel:bank_card')).toBe(29_900 - (amount?.net.amount ?? 0))
    },
  },
  {
    title: 'S-21 seven working days leap over the holidays, and lateness is told once',
    tell: async (world) => {
      const { order } = await buyPro(world, { account: '6222020000000072' })
      await world.control.clock.advance({ to: '2026-09-29T02:00:00Z' })
      const { id, payout } = await approve(world, await applyForRefund(world, order))
      expect(payout).toMatchObject({ due_date: '2026-10-14', provisional: false })
      await world.control.clock.advance({ to: '2026-11-14T00:00:00Z' })
      expect((await eventTypes(world, id)).filter((type) => type === 'refund.sla_breached')).toHaveLength(1)
    },
  },
  {
    title: 'S-22 a closed card waits for another one of the payer',
    tell: async (world) => {
      const { id, user } = await approvedRefund(world, '6222020000000064')
      await world.control.clock.advance({ by: 'PT1H' })
      expect((await world.parley.refunds.get(id)).status).toBe('abnormal')
      const card = { type: 'bank_card', account: payingAccounts.bank_card } as const
      const foreign = await bindAccount(world, user, { ...card, holder_name: 'Han Meimei' })
      const wrong = world.parley.refunds.updateDestination(id, { payment_method_id: foreign.id })
      await expect(wrong).rejects.toMatchObject({ code: 'refund_destination_name_mismatch' })
      const own = await bindAccount(world, user, card)
      await world.parley.refunds.updateDestination(id, { payment_method_id: own.id })
      await world.control.clock.advance({ by: 'P1D' })
      expect((await world.parley.refunds.get(id)).status).toBe('succeeded')
      expect(await ledgerTotals(world)).toEqual([0])
    },
  },
  {
    title: 'S-24 a refund to a closed wallet goes to a card of the payer',
    tell: async (world) => {
      const { user, order } = await buyPro(world, { method: 'tencent_wallet' })
      await world.parley.wallet.close(user.id)
      const { id } = await approve(world, await applyForRefund(world, order))
      await world.control.clock.advance({ by: 'PT0S' })
      expect((await world.parley.refunds.get(id)).status).toBe('abnormal')
      const card = await bindAccount(world, user, { type: 'bank_card', account: payingAccounts.bank_card })
      await world.parley.refunds.updateDestination(id, { payment_method_id: card.id })
      await world.control.clock.advance({ by: 'P1D' })
      expect((await world.parley.refunds.get(id)).status).toBe('succeeded')
      expect(await ledgerTotals(world)).toEqual([0])
    },
  },
  {
    title: 'S-23 a refund that the channel closed is tried again under a new number',
    tell: async (world) => {
      const { id, payment } = await approvedRefund(world, '6222020000000080')
      await world.control.clock.advance({ by: 'P7D' })
      await world.control.clock.advance({ by: 'PT1M' })
      const { refunds } = await world.control.payments.getTrade(payment.id)
      expect(refunds.map(({ attempt_number }) => attempt_number)).toEqual([`${id}-1`, `${id}-2`])
      await world.control.refunds.simulate(id, { outcome: 'succeed' })
      await world.control.refunds.simulate(id, { outcome: 'succeed' })
      expect(await balanceOf(world, 'channel:bank_card')).toBe(29_900 - 18_823)
    },
  },
]
