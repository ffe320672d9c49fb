import { streamAdvance } from '@parley/sdk/sandbox'
import { listenForWebhooks } from '@parley/testing/webhook-receiver'
import { describe, expect, it } from 'vitest'
import { openAccount } from '../steps/customer.ts'
import { buyPro, orderPro } from '../steps/purchase.ts'
import { applyForRefund, approve } from '../steps/refund.ts'
import type { World } from '../targets/target.ts'
import { overHttp } from '../targets/targets.ts'

const morning = '2026-09-01T01:00:00Z'
const problemOf = (code: string) => ({ ok: false, problem: { code } })
const now = async ({ control }: World) => (await control.clock.get()).now

describe('an advance until something', () => {
  it('S-16 stops a second before the window of a draft closes, and at the instant it has', async () => {
    await using world = await overHttp.open({ at: morning })
    const { order } = await buyPro(world)
    const { id } = await world.parley.refunds.create({ order_id: order.id })
    const { reached } = await world.control.clock.advance({
      until: 'refund.expire_draft',
      offset: '-PT1S',
      objects: [id],
    })
    expect(reached).toMatchObject({ name: 'refund.expire_draft', object_id: id })
    expect((await world.parley.refunds.get(id)).status).toBe('draft')
    const { fired } = await world.control.clock.advance({ until: 'refund.draft_expired', objects: [id] })
    expect(fired.at(-1)).toMatchObject({ clauses: ['4.2.1'], interpretations: ['INT-01'] })
    expect((await world.parley.refunds.get(id)).status).toBe('expired')
  })

  it('delivers what the event caused before it answers', async () => {
    await using world = await overHttp.open({ at: morning })
    await using receiver = await listenForWebhooks()
    await receiver.subscribe(world.parley, ['refund.succeeded'])
    const { order } = await buyPro(world)
    const { id } = await approve(world, await applyForRefund(world, order))
    const { to, reached } = await world.control.clock.advance({ until: 'refund.succeeded', objects: [id] })
    expect(reached).toEqual({ name: 'refund.succeeded', object_id: id, at: to })
    expect(receiver.received.map(({ event }) => event?.data.object.id)).toEqual([id])
  })

  it('is refused where nothing leads there, and leaves the clock alone', async () => {
    await using world = await overHttp.open({ at: morning })
    const { clock } = world.control
    expect(await clock.advance({ until: 'refund.succeeded' }).result()).toMatchObject(
      problemOf('clock_target_not_found'),
    )
    expect(await clock.advanceToNext().result()).toMatchObject(problemOf('clock_target_not_found'))
    expect(await clock.advance({ until: 'refund.vanished' }).result()).toMatchObject(problemOf('clock_target_unknown'))
    const early = await clock.advance({ until: 'refund.succeeded', offset: '-PT1S' }).result()
    expect(early).toMatchObject(problemOf('clock_offset_before_event'))
    expect(await now(world)).toBe('2026-09-01T01:00:00.000Z')
  })
})

describe('deadlines', () => {
  it('S-21 tell by when the money must be back, and that the date may still move', async () => {
    await using world = await overHttp.open({ at: '2030-09-02T01:00:00Z' })
    const { order } = await buyPro(world)
    const refund = await approve(world, await applyForRefund(world, order))
    const { data } = await world.control.deadlines.list({ object: refund.id })
    const due = data.find(({ kind }) => kind === 'refund.report_late_payout')
    expect(due).toMatchObject({ user_id: refund.user_id, clauses: ['4.2.3'], provisional: true })
    expect(due?.interpretations).toContain('INT-06')
  })

  it('S-10 show the next try of a delivery that failed, and how often it has been tried', async () => {
    await using world = await overHttp.open({ at: morning })
    await using receiver = await listenForWebhooks()
    await receiver.subscribe(world.parley, ['account.created'])
    receiver.script({ status: 503 })
    await openAccount(world)
    const { data } = await world.control.deadlines.list({ kind: 'webhook.deliver' })
    expect(data).toMatchObject([{ due_at: '2026-09-01T01:00:15.000Z', attempts: 1, user_id: null }])
    expect((await world.control.clock.advanceToNext()).fired).toMatchObject([{ kind: 'webhook.deliver' }])
    expect((await world.control.deadlines.list({ kind: 'webhook.deliver' })).data).toEqual([])
  })
})

describe('one advance at a time', () => {
  it('refuses another, and another mode, while a receiver is being called', async () => {
    await using world = await overHttp.open({ at: morning })
    await using receiver = await listenForWebhooks()
    await receiver.subscribe(world.parley, ['order.expired'])
    await orderPro(world, await openAccount(world))
    const said: unknown[] = []
    receiver.onDelivery(async () => {
      said.push(await world.control.clock.advance({ by: 'PT1H' }).result())
      said.push(await world.control.clock.advanceToNext().result())
      said.push(await world.control.clock.update({ mode: 'flowing' }).result())
    })
    await world.control.clock.advance({ by: 'PT1H' })
    expect(said).toMatchObject([problemOf('clock_busy'), problemOf('clock_busy'), problemOf('clock_busy')])
    expect(await now(world)).toBe('2026-09-01T02:00:00.000Z')
  })
})

describe('a streamed advance', () => {
  const orders = async (world: World, count: number) => {
    const user = await openAccount(world)
    for (let made = 0; made < count; made += 1) {
      await orderPro(world, user)
      await world.control.clock.advance({ by: 'PT1S' })
    }
  }

  it('sends a line for each job over HTTP, the result last', async () => {
    await using world = await overHttp.open({ at: morning })
    await orders(world, 3)
    const seen: string[] = []
    for await (const item of streamAdvance(world.control, { by: 'PT1H' })) {
      seen.push(item.object === 'fired_job' ? item.kind : `${item.object} ${item.to}`)
    }
    expect(seen).toEqual(['order.expire', 'order.expire', 'order.expire', 'clock_advance 2026-09-01T02:00:03.000Z'])
  })

  it('stops between two jobs when the caller goes away; what is left runs later, once', async () => {
    await using world = await overHttp.open({ at: morning })
    await orders(world, 60)
    for await (const item of streamAdvance(world.control, { by: 'P1D' })) {
      expect(item.object).toBe('fired_job')
      break
    }
    const finish = () => world.control.clock.advance({ to: '2026-09-02T01:00:00Z' }).result()
    let rest = await finish()
    while (!rest.ok && rest.problem.code === 'clock_busy') rest = await finish()
    const { data } = await world.parley.events.list({ type: 'order.expired', limit: 100 })
    expect(new Set(data.map(({ data: { object } }) => object.id)).size).toBe(60)
    expect(data).toHaveLength(60)
    expect(data.map(({ timestamp }) => timestamp)).toEqual(data.map(({ timestamp }) => timestamp).toSorted())
  })
})

describe('the mode of the clock', () => {
  it('accelerated, it has what falls due run by itself, and stands again where it was stopped', async () => {
    await using world = await overHttp.open({ at: morning })
    const { id } = await orderPro(world, await openAccount(world))
    expect(await world.control.clock.update({ mode: 'accelerated', factor: 100_000 })).toMatchObject({
      mode: 'accelerated',
      factor: 100_000,
    })
    while ((await world.parley.orders.get(id)).status !== 'expired') await now(world)
    const { history } = await world.parley.orders.get(id)
    expect(history.at(-1)).toMatchObject({ event: 'expire', at: '2026-09-01T01:30:00.000Z' })
    const stood = await world.control.clock.update({ mode: 'frozen' })
    expect(Date.parse(stood.now)).toBeGreaterThanOrEqual(Date.parse('2026-09-01T01:30:00Z'))
    expect(await now(world)).toBe(stood.now)
  })
})
