import type { Schemas } from '@parley/sdk'
import { describe, expect, it } from 'vitest'
import { balanceOf } from '../steps/observe.ts'
import { buyPro } from '../steps/purchase.ts'
import type { Purchase } from '../steps/purchase.ts'
import { applyForRefund } from '../steps/refund.ts'
import { runDue, runRace } from './race.ts'
import type { Seat } from './race.ts'

type Scene = Purchase & { readonly refund: Schemas['Refund'] }

const underReview = async ({ world }: Seat): Promise<Scene> => {
  const bought = await buyPro(world)
  const refund = await applyForRefund(world, bought.order)
  await world.staff.refunds.startReview(refund.id)
  return { ...bought, refund }
}
const disputes = ({ platform }: Seat, { payment }: Scene) =>
  platform.notify({
    about: 'dispute',
    event: 'opened',
    channel_reference: 'cb_1',
    payment_id: payment.id,
    reason: 'fraudulent',
    evidence_due_at: Date.parse('2026-09-11T01:00:00Z'),
  })
const approves = ({ calls }: Seat, { refund }: Scene) =>
  calls.staff.refunds.approve(refund.id, { finding: { fault: 'none' } }).result()

describe('refunds of one payment', () => {
  it('4.2.1 of two drafts opened at once there is one (INT-11)', async () => {
    const open = ({ calls }: Seat, { order }: Purchase) => calls.parley.refunds.create({ order_id: order.id }).result()
    const ways = await runRace<Purchase>({
      prepare: ({ world }) => buyPro(world),
      racers: { one: open, other: open },
      check: async (world, { order }) => {
        expect((await world.parley.refunds.list({ order_id: order.id })).data).toMatchObject([{ status: 'draft' }])
      },
    })
    expect(ways).toEqual(['one: ok, other: refund_already_open', 'one: refund_already_open, other: ok'])
  })

  it('4.2.3 one is approved or withdrawn, and pays accordingly (INT-11)', async () => {
    const ways = await runRace<Scene>({
      prepare: underReview,
      racers: {
        approve: approves,
        withdraw: ({ calls }, { refund }) => calls.parley.refunds.withdraw(refund.id).result(),
      },
      check: async (world, { refund, subscription }, { approve: approved }) => {
        const { status, payout } = await world.parley.refunds.get(refund.id)
        expect([status, payout === null]).toEqual(approved === 'ok' ? ['processing', false] : ['withdrawn', true])
        const access = (await world.parley.subscriptions.get(subscription.id)).status
        expect(access).toBe(approved === 'ok' ? 'ended_by_refund' : 'active')
      },
    })
    expect(ways).toEqual(['approve: invalid_transition, withdraw: ok', 'approve: ok, withdraw: invalid_transition'])
  })

  it('4.2.3 one that is approved as a dispute opens is frozen, or refused, and no more goes back than was paid (INT-37)', async () => {
    await runRace<Scene>({
      prepare: underReview,
      racers: { approve: approves, dispute: disputes },
      check: async (world, { refund, payment }) => {
        const after = await world.parley.refunds.get(refund.id)
        expect(['under_review', 'approved']).toContain(after.status)
        expect(after.frozen).toBe(true)
        await world.control.clock.advance({ by: 'P30D' })
        const back = await world.parley.refunds.get(refund.id)
        expect(back.status).not.toBe('succeeded')
        expect((await world.parley.disputes.list()).data).toMatchObject([{ payment_id: payment.id }])
        expect(await balanceOf(world, 'channel:bank_card')).toBeGreaterThanOrEqual(0)
      },
    })
  })

  it('4.4.2 one that is sent to the channel as a dispute opens is not paid twice (INT-37)', async () => {
    await runRace<Scene>({
      prepare: async (seat) => {
        const scene = await underReview(seat)
        await seat.calls.staff.refunds.approve(scene.refund.id, { finding: { fault: 'none' } })
        return scene
      },
      racers: { send: runDue, dispute: disputes },
      check: async (world, { refund, payment }) => {
        await world.control.clock.advance({ by: 'P1D' })
        const { status, amount } = await world.parley.refunds.get(refund.id)
        const refunded = status === 'succeeded' ? (amount?.net.amount ?? 0) : 0
        const [dispute] = (await world.parley.disputes.list()).data
        expect(dispute?.payment_id).toBe(payment.id)
        expect(refunded + (dispute?.returned_amount.amount ?? 0)).toBeLessThanOrEqual(payment.amount.amount)
      },
    })
  })
})
