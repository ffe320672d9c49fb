import { expect } from 'vitest'
import { disputePayment } from '../../steps/dispute.ts'
import { balanceOf, ledgerTotals } from '../../steps/observe.ts'
import { buyPro } from '../../steps/purchase.ts'
import { applyForRefund } from '../../steps/refund.ts'
import type { World } from '../../targets/target.ts'
import type { Story } from './story.ts'

async function frozenRefund(world: World) {
  const bought = await buyPro(world)
  const refund = await applyForRefund(world, bought.order)
  await world.staff.refunds.startReview(refund.id)
  const dispute = await disputePayment(world, bought.payment)
  const approval = world.staff.refunds.approve(refund.id, { finding: { fault: 'none' } })
  await expect(approval).rejects.toMatchObject({ code: 'refund_frozen', problem: { interpretations: ['INT-37'] } })
  return { ...bought, refund, dispute }
}

/** The payer goes to the channel while a refund is open. */
export const disputeStories: readonly Story[] = [
  {
    title: 'S-27 a dispute that is won lets the refund go on',
    tell: async (world) => {
      const { refund, dispute } = await frozenRefund(world)
      await world.control.disputes.simulate(dispute.id, { outcome: 'won' })
      const approved = await world.staff.refunds.approve(refund.id, { finding: { fault: 'none' } })
      await world.control.clock.advance({ by: 'P1D' })
      expect((await world.parley.refunds.get(refund.id)).status).toBe('succeeded')
      expect(await balanceOf(world, 'channel:bank_card')).toBe(29_900 - (approved.amount?.net.amount ?? 0))
      expect(await ledgerTotals(world)).toEqual([0])
    },
  },
  {
    title: 'S-27 a dispute that is lost gives the money back once',
    tell: async (world) => {
      const { refund, dispute, subscription } = await frozenRefund(world)
      await world.control.disputes.simulate(dispute.id, { outcome: 'lost' })
      expect((await world.parley.refunds.get(refund.id)).status).toBe('rejected')
      expect((await world.parley.subscriptions.get(subscription.id)).status).toBe('terminated')
      expect(await balanceOf(world, 'chargebacks')).toBe(29_900)
      expect(await ledgerTotals(world)).toEqual([0])
    },
  },
]
