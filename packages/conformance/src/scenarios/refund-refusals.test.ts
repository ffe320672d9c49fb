import { createBackofficeClient } from '@parley/sdk/backoffice'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openAccount, sessionOf } from '../steps/customer.ts'
import { buyPro, orderAndConfirm } from '../steps/purchase.ts'
import { application, applyForRefund, approve, uploadEvidence } from '../steps/refund.ts'
import type { World } from '../targets/target.ts'
import { overHttp } from '../targets/targets.ts'

let world: World
beforeAll(async () => {
  const parameters = { 'refund.review.four_eyes': 'approval', 'refund.review.four_eyes_above': 20_000 }
  world = await overHttp.open({ at: '2026-09-01T01:00:00Z', parameters })
})
afterAll(() => world[Symbol.asyncDispose]())

/** Makes what a call needs, and gives the call. */
type Prepared = () => PromiseLike<unknown>
interface Case {
  readonly what: string
  readonly prepare: () => Promise<Prepared>
  readonly status?: number
  readonly code: string
  readonly clause: string
  readonly pointers?: readonly string[]
}

/** Sends a submission that the SDK's types would not let through. */
const submitAnyhow = async (changes: object): Promise<Prepared> => {
  const { order } = await buyPro(world)
  const { id } = await world.parley.refunds.create({ order_id: order.id })
  const body: object = { ...application(order), ...changes }
  return () => world.parley.refunds.submit(id, body as ReturnType<typeof application>)
}
const underReview = async (): Promise<string> => {
  const { id } = await applyForRefund(world, (await buyPro(world)).order)
  await world.staff.refunds.startReview(id)
  return id
}
const otherStaff = async (roles: ('refund_reviewer' | 'finance')[]) => {
  const { token } = await world.control.staffKeys.create({ roles })
  return createBackofficeClient({ apiKey: token, baseUrl: world.baseUrl, fetch: world.fetch })
}
const approval = { finding: { fault: 'none' } } as const

const cases: readonly Case[] = [
  {
    what: 'a reason that is not in the list',
    prepare: () => submitAnyhow({ reason: 'changed_my_mind' }),
    code: 'refund_reason_not_eligible',
    clause: '4.1.L',
    pointers: ['/reason'],
  },
  {
    what: 'a detail that is not in the list',
    prepare: () => submitAnyhow({ sub_reason: 'full_moon' }),
    code: 'refund_sub_reason_mismatch',
    clause: '4.1.L',
    pointers: ['/sub_reason'],
  },
  {
    what: 'a detail of another reason',
    prepare: () => submitAnyhow({ sub_reason: 'wrong_seats' }),
    code: 'refund_sub_reason_mismatch',
    clause: '4.1.L',
    pointers: ['/sub_reason'],
  },
  {
    what: 'a second payment that nobody made',
    prepare: () => submitAnyhow({ reason: 'duplicate_payment' }),
    code: 'refund_reason_unsupported',
    clause: '4.1.2',
    pointers: ['/reason'],
  },
  {
    what: 'another channel',
    prepare: () => submitAnyhow({ channel: 'telephone' }),
    code: 'refund_channel_not_allowed',
    clause: '4.2.1',
    pointers: ['/channel'],
  },
  {
    what: 'no evidence',
    prepare: () => submitAnyhow({ reason: 'order_error' }),
    code: 'refund_evidence_required',
    clause: '4.2.2',
    pointers: ['/evidence'],
  },
  {
    what: 'evidence that is not there, and evidence of somebody else',
    prepare: async () => {
      const foreign = await uploadEvidence(world, (await openAccount(world)).id)
      return submitAnyhow({ evidence: ['fil_01K5000000000000A80ZX3MKTB', foreign.id] })
    },
    code: 'refund_evidence_not_found',
    clause: '4.2.2',
    pointers: ['/evidence/0', '/evidence/1'],
  },
  {
    what: 'false order information',
    prepare: async () => {
      const { order } = await buyPro(world)
      return submitAnyhow({ order_information: { order_id: order.id, paid: order.amount } })
    },
    code: 'refund_order_information_mismatch',
    clause: '4.E',
    pointers: ['/order_information/order_id'],
  },
  {
    what: 'a detail without its reason',
    prepare: async () => {
      const { order } = await buyPro(world)
      return () => world.parley.refunds.create({ order_id: order.id, sub_reason: 'locked' })
    },
    code: 'refund_sub_reason_mismatch',
    clause: '4.1.L',
    pointers: ['/sub_reason'],
  },
  {
    what: 'a preview with a detail of another reason',
    prepare: async () => {
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
    prepare: async () => {
      const { id } = await orderAndConfirm(world, await openAccount(world))
      return () => world.parley.refunds.create({ order_id: id })
    },
    code: 'order_not_refundable',
    clause: '4.1.L',
  },
  {
    what: 'the order of somebody else',
    prepare: async () => {
      const { order } = await buyPro(world)
      const stranger = await sessionOf(world, await openAccount(world))
      return () => stranger.refunds.create({ order_id: order.id })
    },
    code: 'order_not_refundable',
    clause: '4.1.L',
  },
  {
    what: 'a user of a seat, who is no administrator',
    prepare: async () => {
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
    prepare: async () => {
      const { order } = await buyPro(world)
      await world.parley.refunds.create({ order_id: order.id })
      return () => world.parley.refunds.create({ order_id: order.id })
    },
    status: 409,
    code: 'refund_already_open',
    clause: '4.2.1',
  },
  {
    what: 'a skipped state',
    prepare: async () => {
      const { id } = await applyForRefund(world, (await buyPro(world)).order)
      return () => world.staff.refunds.approve(id, approval)
    },
    status: 409,
    code: 'invalid_transition',
    clause: '',
  },
  {
    what: 'more than remains of the payment',
    prepare: async () => {
      const id = await underReview()
      return () => world.staff.refunds.approve(id, { ...approval, amount: { amount: 29_901, currency: 'CNY' } })
    },
    code: 'refund_amount_exceeds_paid',
    clause: '4.4.1',
    pointers: ['/amount/amount'],
  },
  {
    what: 'more than was reckoned',
    prepare: async () => {
      const id = await underReview()
      return () => world.staff.refunds.approve(id, { ...approval, amount: { amount: 29_900, currency: 'CNY' } })
    },
    code: 'refund_amount_exceeds_reckoned',
    clause: '4.3.1',
    pointers: ['/amount/amount'],
  },
  {
    what: 'approval by whoever began the review',
    prepare: async () => {
      const id = await underReview()
      return () => world.staff.refunds.approve(id, approval)
    },
    status: 403,
    code: 'refund_reviewer_must_differ',
    clause: '4.2.3',
  },
  {
    what: 'a review without the role',
    prepare: async () => {
      const id = await underReview()
      const clerk = await otherStaff(['finance'])
      return () => clerk.refunds.reject(id, { clause: '4.3.2', explanation: 'No.' })
    },
    status: 403,
    code: 'forbidden',
    clause: '',
  },
  {
    what: 'an answer with evidence of somebody else',
    prepare: async () => {
      const id = await underReview()
      await world.staff.refunds.requestInfo(id, { question: 'Which meetings?' })
      const foreign = await uploadEvidence(world, (await openAccount(world)).id)
      return () => world.parley.refunds.provideInfo(id, { statement: 'All.', evidence: [foreign.id] })
    },
    code: 'refund_evidence_foreign',
    clause: '4.2.2',
    pointers: ['/evidence/0'],
  },
]

const hash = async () => (await world.control.stateHash.get()).sha256

describe('what a refund refuses leaves the world as it was', () => {
  it.each(cases)('$clause $what: $code', async ({ prepare, status = 422, code, clause, pointers }) => {
    const call = await prepare()
    const before = await hash()
    await expect(call()).rejects.toMatchObject({
      status,
      code,
      problem: {
        detail: expect.stringMatching(/\w/),
        clauses: clause === '' ? expect.any(Array) : expect.arrayContaining([clause]),
        ...(pointers === undefined ? {} : { errors: pointers.map((pointer) => ({ pointer })) }),
      },
    })
    expect(await hash()).toBe(before)
  })

  it('4.2.1 an administrator of the seats applies for whoever paid (INT-42)', async () => {
    const { user, order, subscription } = await buyPro(world, { order: { seats: 2 } })
    const admin = await openAccount(world)
    await world.parley.subscriptions.assignSeat(subscription.id, { user_id: admin.id, role: 'admin' })
    const session = await sessionOf(world, admin)
    const draft = await session.refunds.create({ order_id: order.id })
    expect(draft).toMatchObject({ user_id: user.id, history: [{ actor: { type: 'user', id: admin.id } }] })
    expect((await session.refunds.submit(draft.id, application(order))).status).toBe('submitted')
  })

  it('4.2.3 a smaller part needs no four eyes, and another member of the staff approves the whole (INT-03)', async () => {
    const [one, other] = [await underReview(), await underReview()]
    const part = { amount: { amount: 20_000, currency: 'CNY' } }
    expect(await world.staff.refunds.approve(one, { ...approval, ...part })).toMatchObject({ partial: true })
    const colleague = await otherStaff(['refund_reviewer'])
    expect((await colleague.refunds.approve(other, approval)).history.at(-1)).toMatchObject({ event: 'approve' })
  })

  it('4.2.3 a payment that is too old, and 4.2.1 an application that is late, are refused too', async () => {
    await using own = await overHttp.open({ at: '2026-09-01T01:00:00Z' })
    const { order } = await buyPro(own)
    const draft = await own.parley.refunds.create({ order_id: order.id })
    await own.control.clock.advance({ by: 'PT48H0.001S' })
    const state = async () => (await own.control.stateHash.get()).sha256
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
    const before = (await own.control.stateHash.get()).sha256
    await expect(own.parley.refunds.create({ order_id: order.id })).rejects.toMatchObject({
      status: 422,
      code: 'order_already_refunded',
    })
    expect((await own.control.stateHash.get()).sha256).toBe(before)
  })
})
