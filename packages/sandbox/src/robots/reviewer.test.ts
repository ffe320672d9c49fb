import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSandbox, SandboxOptionsError } from '../create-sandbox.ts'
import type { SandboxOptions } from '../create-sandbox.ts'
import { clientsOf, customerWorld } from '../testing/customer.ts'

/** A customer who has paid for a month with a card, and who can apply for the money back. */
async function paidWorld(options: SandboxOptions = {}) {
  const world = await customerWorld(options)
  const card = await world.bind('bank_card', '6222020000000015')
  const { order_id } = await world.pay('bank_card', card.id)
  await world.control.clock.advance({ by: 'PT0S' })
  const apply = async (reason: 'user_cancelled' | 'platform_outage' = 'user_cancelled') => {
    const { id } = await world.parley.refunds.create({ order_id })
    const file = new File(['It did not work.'], 'evidence.txt', { type: 'text/plain' })
    const upload = { file, purpose: 'refund_evidence', user_id: world.userId } as const
    const evidence = reason === 'user_cancelled' ? [] : [(await world.parley.files.upload(upload)).id]
    const order_information = { order_id, paid: { amount: 29_900, currency: 'CNY' } }
    const statement = 'No longer needed.'
    await world.parley.refunds.submit(id, { channel: 'client', reason, statement, order_information, evidence })
    return id
  }
  return { ...world, apply, status: async (id: string) => (await world.parley.refunds.get(id)).status }
}

describe('the reviewer', () => {
  it('is off unless asked for', async () => {
    await using world = await paidWorld()
    expect((await world.control.robots.list()).data).toEqual([
      { object: 'robot', role: 'reviewer', enabled: false, delay: null },
    ])
    const id = await world.apply()
    await world.control.clock.advance({ by: 'P1D' })
    expect(await world.status(id)).toBe('submitted')
  })

  it('4.2.3 approves after its delay and not before, as staff, and the money comes back', async () => {
    await using world = await paidWorld({ robots: { reviewer: { delay: 'PT5S' } } })
    const id = await world.apply()
    await world.control.clock.advance({ by: 'PT4.999S' })
    expect(await world.status(id)).toBe('submitted')
    const { fired } = await world.control.clock.advance({ by: 'PT0.001S' })
    expect(fired.map(({ kind }) => kind)).toContain('robot.review_refund')
    const refund = await world.parley.refunds.get(id)
    expect(refund).toMatchObject({ status: 'processing', finding: { fault: 'none' } })
    expect(refund.decision.outcome).toBe('refund_approved')
    const moves = refund.history.filter(({ actor }) => actor.type === 'staff').map(({ event, at }) => [event, at])
    expect(moves).toEqual([
      ['start_review', '2026-09-01T01:00:05.000Z'],
      ['approve', '2026-09-01T01:00:05.000Z'],
    ])
    await world.control.clock.advance({ by: 'P1D' })
    expect(await world.status(id)).toBe('succeeded')
  })

  it('INT-03 takes as long as the review target allows where it was given no delay, and is not late then', async () => {
    await using world = await paidWorld({ robots: { reviewer: {} } })
    const id = await world.apply()
    // Two working days after Tuesday, 1 September, end with Thursday, the 3rd, in Shanghai.
    await world.control.clock.advance({ to: '2026-09-03T15:59:59.999Z' })
    expect(await world.status(id)).toBe('submitted')
    const { fired } = await world.control.clock.advance({ to: '2026-09-03T16:00:00Z' })
    expect(await world.status(id)).toBe('processing')
    expect(fired.flatMap(({ events }) => events)).not.toContain('refund.review_overdue')
  })

  it('4.3.1 rejects with the clause where nothing remains', async () => {
    await using world = await paidWorld({ robots: { reviewer: { delay: 'PT1H' } } })
    await world.control.clock.advance({ by: 'P29DT20H' })
    const id = await world.apply()
    await world.control.clock.advance({ by: 'PT1H' })
    const { status, decision, history } = await world.parley.refunds.get(id)
    expect(status).toBe('rejected')
    expect(decision.clauses).toEqual(['4.2.3', '4.3.1'])
    expect(history.at(-1)).toMatchObject({ event: 'reject', actor: { type: 'staff' } })
  })

  it('4.1.3 finds the platform at fault for an outage, which has been declared when it is applied for', async () => {
    await using world = await paidWorld({ robots: { reviewer: { delay: 'PT1H' } } })
    await world.control.clock.advance({ by: 'P3D' })
    const declared = { starts_at: '2026-09-02T01:00:00Z', ends_at: '2026-09-02T05:00:00Z', description: 'No meetings.' }
    await world.staff.outages.declare(declared)
    const id = await world.apply('platform_outage')
    await world.control.clock.advance({ by: 'PT1H' })
    expect(await world.parley.refunds.get(id)).toMatchObject({
      status: 'processing',
      finding: { fault: 'platform' },
      amount: { days_excluded: 1, fee: { amount: 0 } },
    })
  })

  it('takes up what waits when it is switched on, and leaves what it had taken up when it is switched off', async () => {
    await using world = await paidWorld()
    const id = await world.apply()
    const on = { enabled: true, delay: 'PT1M' }
    expect(await world.control.robots.update('reviewer', on)).toEqual({ object: 'robot', role: 'reviewer', ...on })
    await world.control.robots.update('reviewer', { enabled: false })
    await world.control.clock.advance({ by: 'PT2M' })
    expect(await world.status(id)).toBe('submitted')
    await world.control.robots.update('reviewer', { enabled: true, delay: 'PT0S' })
    expect(await world.status(id)).toBe('processing')
  })

  it('leaves what a person has taken on, and reviews again once a question was answered', async () => {
    await using world = await paidWorld({ robots: { reviewer: { delay: 'PT1M' } } })
    const id = await world.apply()
    await world.staff.refunds.startReview(id)
    await world.staff.refunds.requestInfo(id, { question: 'Which meetings?' })
    await world.control.clock.advance({ by: 'PT1H' })
    expect(await world.status(id)).toBe('needs_info')
    await world.parley.refunds.provideInfo(id, { statement: 'All of Monday.' })
    await world.control.clock.advance({ by: 'PT1M' })
    expect(await world.status(id)).toBe('processing')
  })

  it('goes on after a restart, as it was set last', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-robots-'))
    try {
      const file = join(folder, 'world.db')
      const world = await paidWorld({ file, robots: { reviewer: { delay: 'PT5S' } } })
      const id = await world.apply()
      await world.control.robots.update('reviewer', { delay: 'PT7S' })
      await world.sandbox.close()
      await using again = await createSandbox({ file, robots: { reviewer: { delay: 'PT1S' } } })
      const { control, parley } = clientsOf(again)
      expect((await control.robots.list()).data).toMatchObject([{ enabled: true, delay: 'PT7S' }])
      await control.clock.advance({ by: 'PT5S' })
      expect((await parley.refunds.get(id)).status).toBe('processing')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('has a delay that is a duration', async () => {
    const options: SandboxOptions = { robots: { reviewer: { delay: 'soon' } } }
    await expect(createSandbox(options)).rejects.toThrow(SandboxOptionsError)
  })
})
