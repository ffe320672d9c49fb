import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openAccount, sessionOf } from '../steps/customer.ts'
import { buyPro, orderAndConfirm } from '../steps/purchase.ts'
import { expectRefused, stateOf } from '../steps/refusal.ts'
import type { RefusalCase } from '../steps/refusal.ts'
import { application, applyForRefund, approve, uploadEvidence } from '../steps/refund.ts'
import type { World } from '../targets/target.ts'
import { overHttp } from '../targets/targets.ts'

let world: World
beforeAll(async () => {
  world = await overHttp.open({ at: '2026-09-01T01:00:00Z' })
})
afterAll(() => world[Symbol.asyncDispose]())

/** Sends a submission that the SDK's types would not let through. */
const submitAnyhow = async (own: World, changes: object) => {
  const { order } = await buyPro(own)
  const { id } = await own.parley.refunds.create({ order_id: order.id })
  const body: object = { ...application(order), ...changes }
  return () => own.parley.refunds.submit(id, body as ReturnType<typeof application>)
}

const cases: readonly RefusalCase[] = [
  {
    what: 'a reason that is not in the list',
    prepare: (world) => submitAnyhow(world, { reason: 'changed_my_mind' }),
    code: 'refund_reason_not_eligible',
    clause: '4.1.L',
    pointers: ['/reason'],
  },
  {
    what: 'a detail that is not in the list',
    prepare: (world) => submitAnyhow(world, { sub_reason: 'full_moon' }),
    code: 'refund_sub_reason_mismatch',
    clause: '4.1.L',
    pointers: ['/sub_reason'],
  },
  {
    what: 'a detail of another reason',
    prepare: (world) => submitAnyhow(world, { sub_reason: 'wrong_seats' }),
    code: 'refund_sub_reason_mismatch',
    clause: '4.1.L',
    pointers: ['/sub_reason'],
  },
  {
    what: 'a second payment that nobody made',
    prepare: (world) => submitAnyhow(world, { reason: 'duplicate_payment' }),
    code: 'refund_reason_unsupported',
    clause: '4.1.2',
    pointers: ['/reason'],
  },
  {
    what: 'another channel',
    prepare: (world) => submitAnyhow(world, { channel: 'telephone' }),
    code: 'refund_channel_not_allowed',
    clause: '4.2.1',
    pointers: ['/channel'],
  },
  {
    what: 'no evidence',
    prepare: (world) => submitAnyhow(world, { reason: 'order_error' }),
    code: 'refund_evidence_required',
    clause: '4.2.2',
    pointers: ['/evidence'],
  },
  {
    what: 'evidence that is not there, and evidence of somebody else',
    prepare: async (world) => {
      const foreign = await uploadEvidence(world, (await openAccount(world)).id)
      return submitAnyhow(world, { evidence: ['fil_01K5000000000000A80ZX3MKTB', foreign.id] })
    },
    code: 'refund_evidence_not_found',
    clause: '4.2.2',
    pointers: ['/evidence/0', '/evidence/1'],
  },
  {
    what: 'false order information',
    prepare: async (world) => {
      const { order } = await buyPro(world)
      return submitAnyhow(world, { order_information: { order_id: order.id, paid: order.amount } })
    },
    code: 'refund_order_information_mismatch',
    clause: '4.E',
    pointers: ['/order_information/order_id'],
  },
  {
    what: 'a detail without its reason',
    prepare: async (world) => {
      const { order } = await buyPro(world)
      return () => world.parley.refunds.create({ order_id: order.id, sub_reason: 'locked' })
    },
    code: 'refund_sub_reason_mismatch',
    clause: '4.1.L',
    pointers: ['/sub_reason'],
  },
  {
    what: 'a preview with a detail of another reason',
    prepare: async (world) => {
      const { order } = await buyPro(world)
      const asked = { order_id: order.id, reason: 'order_error', sub_reason: 'too_expensive' } as const
      return () => world.parley.refunds.preview(asked)
    },
    code: 'refund_sub_reason_mismatch',
    clause: '4.1.L',
    pointers: ['/sub_reason'],
  },
  {
    what: 'an order that is not paid',
    prepare: async (world) => {
      const { id } = await orderAndConfirm(world, await openAccount(world))
      return () => world.parley.refunds.create({ order_id: id })
    },
    code: 'order_not_refundable',
    clause: '4.1.L',
  },
  {
    what: 'the order of somebody else',
    prepare: async (world) => {
      const { order } = await buyPro(world)
      const stranger = await sessionOf(world, await openAccount(world))
      return () => stranger.refunds.create({ order_id: order.id })
    },
    code: 'order_not_refundable',
    clause: '4.1.L',
  },
  {
    what: 'a user of a seat, who is no administrator',
    prepare: async (world) => {
      const { order, subscription } = await buyPro(world, { order: { seats: 2 } })
      const colleague = await openAccount(world)
      const seat = await world.parley.subscriptions.assignSeat(subscription.id, { user_id: colleague.id })
      expect(seat.role).toBe('member')
      const session = await sessionOf(world, colleague)
      return () => session.refunds.create({ order_id: order.id })
    },
    status: 403,
    code: 'refund_applicant_not_allowed',
    clause: '4.2.1',
  },
  {
    what: 'a second open refund',
    prepare: async (world) => {
      const { order } = await buyPro(world)
      await world.parley.refunds.create({ order_id: order.id })
      return () => world.parley.refunds.create({ order_id: order.id })
    },
    status: 409,
    code: 'refund_already_open',
    clause: '4.2.1',
  },
  {
    what: 'a day accepted as unusable that nobody paid for',
    prepare: async (world) => {
      const { order } = await buyPro(world)
      const { id } = await applyForRefund(world, order)
      await world.staff.refunds.startReview(id)
      const accepted_unusable_days = ['2026-09-01', '2025-01-01']
      return () => world.staff.refunds.approve(id, { finding: { fault: 'platform', accepted_unusable_days } })
    },
    code: 'validation_failed',
    clause: '4.3.1',
    pointers: ['/finding/accepted_unusable_days/1'],
  },
]

describe('what a refund application refuses leaves the world as it was', () => {
  it.each(cases)('$clause $what: $code', (refusal) => expectRefused(world, refusal))

  it('4.2.1 an administrator of the seats applies for whoever paid (INT-42)', async () => {
    const { user, order, subscription } = await buyPro(world, { order: { seats: 2 } })
    const admin = await openAccount(world)
    await world.parley.subscriptions.assignSeat(subscription.id, { user_id: admin.id, role: 'admin' })
    const session = await sessionOf(world, admin)
    const draft = await session.refunds.create({ order_id: order.id })
    expect(draft).toMatchObject({ user_id: user.id, history: [{ actor: { type: 'user', id: admin.id } }] })
    expect((await session.refunds.submit(draft.id, application(order))).status).toBe('submitted')
  })

  it('4.2.3 a payment that is too old, and 4.2.1 an application that is late, are refused too', async () => {
    await using own = await overHttp.open({ at: '2026-09-01T01:00:00Z' })
    const { order } = await buyPro(own)
    const draft = await own.parley.refunds.create({ order_id: order.id })
    await own.control.clock.advance({ by: 'PT48H0.001S' })
    const state = () => stateOf(own)
    const late = await state()
    await expect(own.parley.refunds.submit(draft.id, application(order))).rejects.toMatchObject({
      code: 'refund_window_expired',
    })
    expect(await state()).toBe(late)
    await own.control.clock.advance({ to: '2027-09-01T01:00:00.001Z' })
    const old = await state()
    await expect(own.parley.refunds.create({ order_id: order.id })).rejects.toMatchObject({
      status: 422,
      code: 'refund_period_over',
      problem: { clauses: expect.arrayContaining(['4.2.1']), interpretations: expect.arrayContaining(['INT-11']) },
    })
    expect(await state()).toBe(old)
  })

  it('4.4.1 what has gone back whole does not go back again', async () => {
    await using own = await overHttp.open({ at: '2026-09-01T01:00:00Z' })
    const { user, order } = await buyPro(own)
    const evidence = [(await uploadEvidence(own, user.id)).id]
    const claim = await applyForRefund(own, order, { reason: 'service_unusable', evidence })
    await approve(own, claim, { fault: 'platform', accepted_unusable_days: ['2026-09-01'] })
    await own.control.clock.advance({ by: 'P1D' })
    const before = await stateOf(own)
    await expect(own.parley.refunds.create({ order_id: order.id })).rejects.toMatchObject({
      status: 422,
      code: 'order_already_refunded',
    })
    expect(await stateOf(own)).toBe(before)
  })
})
