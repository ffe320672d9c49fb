import { withChecksum } from '../../keys/key-text.ts'
import { describe, expect, it } from 'vitest'
import { refundDesk } from '../../testing/refund-desk.ts'

const keyOf = (letter: string) => withChecksum(`bk_${letter.repeat(32)}`)

/** A refund that waits for its review, and the keys of three members of the staff. */
async function staffedDesk(parameters: Record<string, unknown> = {}) {
  const desk = await refundDesk({ parameters })
  await desk.t.platform.grant({ kind: 'staffKey', text: keyOf('1'), roles: ['refund_reviewer'] })
  await desk.t.platform.grant({ kind: 'staffKey', text: keyOf('2'), roles: ['refund_reviewer'] })
  await desk.t.platform.grant({ kind: 'staffKey', text: keyOf('3'), roles: ['operator', 'finance'] })
  const refund = await desk.open()
  await desk.submit(refund)
  const as = (letter: string, verb: string, body?: unknown) =>
    desk.t.call('POST', `/backoffice/v1/refunds/${refund.id}/${verb}`, {
      key: keyOf(letter),
      ...(body === undefined ? {} : { body }),
    })
  return { desk, refund, as, [Symbol.asyncDispose]: () => desk[Symbol.asyncDispose]() }
}

const verbs: [string, unknown][] = [
  ['start_review', undefined],
  ['request_info', { question: 'Which meetings?' }],
  ['approve', { finding: { fault: 'none' } }],
  ['reject', { clause: '4.3.2', explanation: 'No.' }],
]
const approval = { finding: { fault: 'none' } }

describe('who reviews (4.2.3)', () => {
  it.each(verbs)('%s takes the role of a reviewer, and leaves the refund alone without it', async (verb, body) => {
    await using staff = await staffedDesk()
    if (verb !== 'start_review') await staff.as('1', 'start_review')
    const before = await staff.desk.get(`/v1/refunds/${staff.refund.id}`)
    expect(await staff.as('3', verb, body)).toMatchObject({
      status: 403,
      body: { code: 'forbidden', detail: expect.stringContaining('refund_reviewer') },
    })
    expect(await staff.desk.get(`/v1/refunds/${staff.refund.id}`)).toEqual(before)
    expect((await staff.as('1', verb, body)).status).toBe(200)
  })

  it('reading takes no role', async () => {
    await using staff = await staffedDesk()
    const read = await staff.desk.t.call('GET', `/backoffice/v1/refunds/${staff.refund.id}`, { key: keyOf('3') })
    expect(read.status).toBe(200)
  })

  it('4.2.3 with four eyes, whoever began the review or asked does not approve (INT-03)', async () => {
    await using staff = await staffedDesk({ 'refund.review.four_eyes': 'approval' })
    await staff.as('1', 'start_review')
    expect(await staff.as('1', 'approve', approval)).toMatchObject({
      status: 403,
      body: { code: 'refund_reviewer_must_differ', clauses: ['4.2.3'], interpretations: ['INT-03'] },
    })
    await staff.as('2', 'request_info', { question: 'Which meetings?' })
    await staff.desk.post(`/v1/refunds/${staff.refund.id}/provide_info`, { statement: 'All of them.' })
    expect((await staff.as('2', 'approve', approval)).body.code).toBe('refund_reviewer_must_differ')
    expect((await staff.desk.get(`/v1/refunds/${staff.refund.id}`)).status).toBe('under_review')
    // The key of the desk belongs to somebody else again.
    expect((await staff.desk.approve(staff.refund)).status).toBe(200)
  })
})
