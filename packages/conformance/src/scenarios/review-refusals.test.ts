import { createBackofficeClient } from '@parley/sdk/backoffice'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openAccount } from '../steps/customer.ts'
import { buyPro } from '../steps/purchase.ts'
import { expectRefused } from '../steps/refusal.ts'
import type { RefusalCase } from '../steps/refusal.ts'
import { applyForRefund, uploadEvidence } from '../steps/refund.ts'
import type { World } from '../targets/target.ts'
import { overHttp } from '../targets/targets.ts'

let world: World
beforeAll(async () => {
  const parameters = { 'refund.review.four_eyes': 'approval', 'refund.review.four_eyes_above': 20_000 }
  world = await overHttp.open({ at: '2026-09-01T01:00:00Z', parameters })
})
afterAll(() => world[Symbol.asyncDispose]())

const underReview = async (own: World): Promise<string> => {
  const { id } = await applyForRefund(own, (await buyPro(own)).order)
  await own.staff.refunds.startReview(id)
  return id
}
const otherStaff = async (own: World, roles: ('refund_reviewer' | 'finance')[]) => {
  const { token } = await own.control.staffKeys.create({ roles })
  return createBackofficeClient({ apiKey: token, baseUrl: own.baseUrl, fetch: own.fetch })
}
const approval = { finding: { fault: 'none' } } as const

const cases: readonly RefusalCase[] = [
  {
    what: '4.2.3 a skipped state',
    prepare: async (world) => {
      const { id } = await applyForRefund(world, (await buyPro(world)).order)
      return () => world.staff.refunds.approve(id, approval)
    },
    status: 409,
    code: 'invalid_transition',
  },
  {
    what: '4.4.1 more than remains of the payment',
    prepare: async (world) => {
      const id = await underReview(world)
      return () => world.staff.refunds.approve(id, { ...approval, amount: { amount: 29_901, currency: 'CNY' } })
    },
    code: 'refund_amount_exceeds_paid',
    clause: '4.4.1',
    pointers: ['/amount/amount'],
  },
  {
    what: '4.3.1 more than was reckoned',
    prepare: async (world) => {
      const id = await underReview(world)
      return () => world.staff.refunds.approve(id, { ...approval, amount: { amount: 29_900, currency: 'CNY' } })
    },
    code: 'refund_amount_exceeds_reckoned',
    clause: '4.3.1',
    pointers: ['/amount/amount'],
  },
  {
    what: '4.2.3 approval by whoever began the review',
    prepare: async (world) => {
      const id = await underReview(world)
      return () => world.staff.refunds.approve(id, approval)
    },
    status: 403,
    code: 'refund_reviewer_must_differ',
    clause: '4.2.3',
  },
  {
    what: '4.2.3 a review without the role',
    prepare: async (world) => {
      const id = await underReview(world)
      const clerk = await otherStaff(world, ['finance'])
      return () => clerk.refunds.reject(id, { clause: '4.3.2', explanation: 'No.' })
    },
    status: 403,
    code: 'forbidden',
  },
  {
    what: '4.E an answer with evidence of somebody else',
    prepare: async (world) => {
      const id = await underReview(world)
      await world.staff.refunds.requestInfo(id, { question: 'Which meetings?' })
      const foreign = await uploadEvidence(world, (await openAccount(world)).id)
      return () => world.parley.refunds.provideInfo(id, { statement: 'All.', evidence: [foreign.id] })
    },
    code: 'refund_evidence_foreign',
    clause: '4.2.2',
    pointers: ['/evidence/0'],
  },
]

describe('what a review refuses leaves the world as it was', () => {
  it.each(cases)('$what: $code', (refusal) => expectRefused(world, refusal))

  it('4.2.3 a smaller part needs no four eyes, and another member of the staff approves the whole (INT-03)', async () => {
    const [one, other] = [await underReview(world), await underReview(world)]
    const part = { amount: { amount: 20_000, currency: 'CNY' } }
    expect(await world.staff.refunds.approve(one, { ...approval, ...part })).toMatchObject({ partial: true })
    const colleague = await otherStaff(world, ['refund_reviewer'])
    expect((await colleague.refunds.approve(other, approval)).history.at(-1)).toMatchObject({ event: 'approve' })
  })
})
