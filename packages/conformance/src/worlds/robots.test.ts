import { describe, expect, it } from 'vitest'
import { eventTypes } from '../steps/observe.ts'
import { buyPro } from '../steps/purchase.ts'
import { applyForRefund } from '../steps/refund.ts'
import { overHttp } from '../targets/targets.ts'
import { openWorldHost } from './world-host.ts'

describe('robots', () => {
  it('are off until they are switched on', async () => {
    await using world = await overHttp.open({ at: '2026-09-01T01:00:00Z' })
    expect((await world.control.robots.list()).data).toEqual([
      { object: 'robot', role: 'reviewer', enabled: false, delay: null },
    ])
    const { order } = await buyPro(world)
    const { id } = await applyForRefund(world, order)
    await world.control.clock.advance({ by: 'P10D' })
    expect((await world.parley.refunds.get(id)).status).toBe('submitted')
  })

  it('4.2.3 a reviewer takes a refund from the application to the money, with nobody else', async () => {
    await using world = await overHttp.open({ at: '2026-09-01T01:00:00Z' })
    await world.control.robots.update('reviewer', { enabled: true, delay: 'PT5S' })
    const { order } = await buyPro(world)
    const { id } = await applyForRefund(world, order)
    const { fired } = await world.control.clock.advance({ by: 'PT5S' })
    expect(fired.map(({ kind }) => kind)).toContain('robot.review_refund')
    const refund = await world.parley.refunds.get(id)
    expect(refund).toMatchObject({ status: 'processing', finding: { fault: 'none' } })
    expect(refund.history.find(({ event }) => event === 'approve')?.actor.type).toBe('staff')
    await world.control.clock.advance({ by: 'P1D' })
    expect((await world.parley.refunds.get(id)).status).toBe('succeeded')
    expect(await eventTypes(world, id)).toEqual([
      'refund.draft_opened',
      'refund.submitted',
      'refund.review_started',
      'refund.approved',
      'refund.processing',
      'refund.succeeded',
    ])
  })

  it('what they call is in the request log like the calls of anyone', async () => {
    await using world = await overHttp.open({ at: '2026-09-01T01:00:00Z' })
    await world.control.robots.update('reviewer', { enabled: true, delay: 'PT0S' })
    const { order } = await buyPro(world)
    await applyForRefund(world, order)
    // Switched on, the reviewer looked for what waited, in two states.
    const staff = (await world.control.requests.list({ limit: 100 })).data.filter(({ caller }) => caller === 'staff')
    expect(staff.map(({ operation }) => operation).toReversed()).toEqual([
      'listRefundsForReview',
      'listRefundsForReview',
      'getRefundForReview',
      'startRefundReview',
      'approveRefund',
    ])
  })

  it('do again what they did when a journal is replayed, and no call twice', async () => {
    await using host = await openWorldHost()
    await using world = await host.open({ seed: 'robots' })
    const { order } = await buyPro(world)
    await applyForRefund(world, order)
    await world.control.robots.update('reviewer', { enabled: true, delay: 'PT1H' })
    await world.control.clock.advance({ by: 'P2D' })
    const bundle = await world.control.bundle.get()
    expect(bundle.journal.map(({ operation }) => operation)).not.toContain('approveRefund')
    await using other = await host.open({ seed: 'robots' })
    const replay = await other.control.journal.replay(bundle)
    expect(replay).toMatchObject({ matches: true, divergence: null })
    expect((await other.parley.refunds.list()).data).toMatchObject([{ status: 'succeeded' }])
  })

  it.each([
    ['a delay that is none', { delay: 'soon' }],
    ['a delay in months, whose length varies', { delay: 'P1M' }],
    ['a delay that overflows', { delay: 'P9999D' }],
    ['nothing to change', {}],
  ])('refuse %s', async (_, changes) => {
    await using world = await overHttp.open()
    const refused = await world.control.robots.update('reviewer', changes).result()
    expect(refused).toMatchObject({ ok: false, problem: { status: 422, code: 'validation_failed' } })
    expect((await world.control.robots.list()).data).toMatchObject([{ enabled: false, delay: null }])
  })

  it('refuse a role that there is not', async () => {
    await using world = await overHttp.open()
    await expect(world.control.robots.update('gardener', { enabled: true })).rejects.toMatchObject({ status: 404 })
  })
})
