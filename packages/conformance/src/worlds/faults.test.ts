import { listenForWebhooks } from '@parley/testing/webhook-receiver'
import type { WebhookReceiver } from '@parley/testing/webhook-receiver'
import { describe, expect, it } from 'vitest'
import { openAccount } from '../steps/customer.ts'
import { balanceOf, ledgerTotals } from '../steps/observe.ts'
import { beginPayment, buyPro } from '../steps/purchase.ts'
import type { World } from '../targets/target.ts'
import { overHttp, targets } from '../targets/targets.ts'

const injectedInto = async (world: World) =>
  (await world.parley.events.list({ type: 'sandbox.fault_injected' }).toArray({ limit: 100 })).map(
    ({ data }) => data.object,
  )

const acceptedBy = (receiver: WebhookReceiver) =>
  receiver.received.flatMap(({ answered, event }) => (answered === 200 && event !== null ? [event] : []))

describe.each(targets)('S-09 what breaks on the way, over $name', (target) => {
  it.each(['drop_response', 'connection_reset', 'truncated_body', 'internal_error', 'service_unavailable'] as const)(
    '%s: the client repeats with the same key, and there is one effect',
    async (type) => {
      await using world = await target.open({ seed: 'faults' })
      const user = await openAccount(world)
      const fault = await world.control.faults.create({
        match: { operation: 'openWallet' },
        effect: { type },
        times: 2,
      })
      const { data: wallet } = await world.client({}).wallet.open(user.id).withResponse()
      const opened = (await world.parley.events.list({ object_id: wallet.id })).data
      expect(opened.filter((event) => event.type === 'wallet.opened')).toHaveLength(1)
      expect(await world.control.faults.get(fault.id)).toMatchObject({ injected: 2, matched: 3 })
      expect(await injectedInto(world)).toMatchObject([
        { fault_id: fault.id, effect: type, operation: 'openWallet' },
        { fault_id: fault.id, effect: type, operation: 'openWallet' },
      ])
    },
  )

  it('a payment is made once though its answer is lost after it took effect', async () => {
    await using world = await target.open({ seed: 'faults' })
    await world.control.faults.create({
      match: { operation: 'createPayment', nth: 1 },
      effect: { type: 'drop_response' },
    })
    const { order } = await buyPro(world)
    expect((await world.parley.payments.list({ order_id: order.id })).data).toHaveLength(1)
    expect(await balanceOf(world, 'channel:bank_card')).toBe(29_900)
    expect(await ledgerTotals(world)).toEqual([0])
  })

  it('Retry-After of a 429 is waited for', async () => {
    await using world = await target.open({ seed: 'faults' })
    const effect = { type: 'too_many_requests', retry_after: 7 } as const
    await world.control.faults.create({ match: { operation: 'listPlans' }, effect, times: 1 })
    const waits: number[] = []
    const patient = world.client({ sleep: async (ms) => void waits.push(ms) })
    expect((await patient.plans.list()).data.length).toBeGreaterThan(0)
    expect(waits).toHaveLength(1)
    expect(waits[0]).toBeGreaterThanOrEqual(7_000)
  })

  it('what is slow arrives whole', async () => {
    await using world = await target.open({ seed: 'faults' })
    const plans = (await world.parley.plans.list()).data
    for (const type of ['slow_body', 'latency'] as const) {
      await world.control.faults.create({ effect: { type, delay: 'PT0.04S' }, times: 1 })
      expect((await world.parley.plans.list()).data).toEqual(plans)
    }
    expect((await world.control.faults.listUnmatched()).data).toEqual([])
  })
})

describe('over HTTP', () => {
  it('a caller that repeats nothing sees the connection break as it would anywhere', async () => {
    await using world = await overHttp.open({ seed: 'faults' })
    const ask = () => fetch(`${world.baseUrl}/v1/plans`, { headers: { authorization: `Bearer ${world.keys.secret}` } })
    await world.control.faults.create({ effect: { type: 'connection_reset' }, times: 1 })
    await expect(ask()).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
    await world.control.faults.create({ effect: { type: 'drop_response' }, times: 1 })
    await expect(ask()).rejects.toThrow(TypeError)
    await world.control.faults.create({ effect: { type: 'truncated_body' }, times: 1 })
    const answer = await ask()
    expect(answer.headers.get('parley-fault')).toMatch(/^flt_/)
    expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(0)
    await expect(answer.text()).rejects.toThrow(TypeError)
    expect((await ask()).status).toBe(200)
  })

  it('a fault that was injected stands in the request log', async () => {
    await using world = await overHttp.open({ seed: 'faults' })
    const { id } = await world.control.faults.create({
      match: { operation: 'listPlans' },
      effect: { type: 'connection_reset' },
      times: 1,
    })
    expect((await world.parley.plans.list()).data.length).toBeGreaterThan(0)
    const logged = (await world.control.requests.list({ operation: 'listPlans' })).data
    expect(logged.map(({ fault, status }) => [fault, status])).toEqual([
      [null, 200],
      [id, 0],
    ])
  })

  it('the same seed and the same calls meet the same faults', async () => {
    const story = async () => {
      await using world = await overHttp.open({ seed: 'drawn' })
      await world.control.faults.create({ match: { probability: 0.4 }, effect: { type: 'service_unavailable' } })
      const user = await openAccount(world)
      await world.parley.wallet.open(user.id)
      await world.control.faults.clear()
      return (await world.parley.events.list({ limit: 100 })).data.map(({ id, type }) => `${id} ${type}`)
    }
    const one = await story()
    expect(one).toEqual(await story())
  })
})

describe.each(targets)('S-10 deliveries that go astray, over $name', (target) => {
  it.each(['delivery_drop', 'delivery_duplicate', 'delivery_reorder', 'delivery_timeout'] as const)(
    '%s: the list of events fills what is missing, and the id tells what came twice',
    async (type) => {
      await using world = await target.open({ at: '2026-09-01T01:00:00Z', deliveries: 'sync' })
      await using receiver = await listenForWebhooks()
      await receiver.subscribe(world.parley, ['account.created'])
      await world.control.faults.create({ match: { every: 3 }, effect: { type } })
      for (let users = 0; users < 6; users += 1) await openAccount(world)
      const listed = await world.parley.events.list({ type: 'account.created' }).toArray({ limit: 100 })

      const seen = new Map(acceptedBy(receiver).map((event) => [event.id, event]))
      const highest = Math.max(...[...seen.values()].map(({ sequence }) => sequence))
      const missed = listed.filter(({ id, sequence }) => !seen.has(id) && sequence < highest)
      for (const event of missed) seen.set(event.id, { ...event } as never)
      const known = listed.filter(({ sequence }) => sequence <= highest)
      expect(known.every(({ id }) => seen.has(id))).toBe(true)

      await world.control.clock.advance({ by: 'P1D' })
      const arrived = new Set(acceptedBy(receiver).map(({ id }) => id))
      expect(arrived).toEqual(new Set(listed.map(({ id }) => id)))
    },
  )

  it('a delivery with a wrong signature is refused, and comes rightly signed', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z', deliveries: 'sync' })
    await using receiver = await listenForWebhooks()
    await receiver.subscribe(world.parley, ['account.created'])
    await world.control.faults.create({ effect: { type: 'delivery_bad_signature' }, times: 1 })
    await world.control.faults.create({ effect: { type: 'delivery_old_timestamp' }, times: 1 })
    await openAccount(world)
    await world.control.clock.advance({ by: 'PT1M' })
    expect(receiver.received.map(({ failure }) => failure)).toEqual([
      'no_matching_signature',
      'timestamp_too_old',
      null,
    ])
    expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(1)
  })
})

describe('faults that make no sense', () => {
  it.each([
    [{ match: { operation: 'payOrder' }, effect: { type: 'drop_response' } }, '/match/operation'],
    [{ match: { probability: 1.1 }, effect: { type: 'drop_response' } }, '/match/probability'],
    [{ match: { path: '/nowhere' }, effect: { type: 'drop_response' } }, '/match/path'],
    [{ match: { operation: 'listPlans' }, effect: { type: 'delivery_drop' } }, '/match/operation'],
    [{ effect: { type: 'explode' } }, '/effect/type'],
    [{ effect: { type: 'latency', delay: 'soon' } }, '/effect/delay'],
    [{ effect: { type: 'latency', delay: 'PT1M' } }, '/effect/delay'],
    [{ effect: { type: 'drop_response' }, times: 0 }, '/times'],
  ])('%j is refused at %s, and the plan stays as it was', async (body, pointer) => {
    await using world = await overHttp.open({ seed: 'faults' })
    const answer = await world.fetch(`${world.baseUrl}/sandbox/v1/faults`, {
      method: 'POST',
      headers: { authorization: `Bearer ${world.keys.control}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    expect(answer.status).toBe(422)
    expect((await answer.json()).errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer)
    expect((await world.control.faults.list()).data).toEqual([])
  })
})

describe('channel scripts', () => {
  it('S-14 a payment that is made too late', async () => {
    await using world = await overHttp.open({ at: '2026-09-01T01:00:00Z' })
    const { payment } = await beginPayment(world)
    await world.control.channelScripts.create({
      payment_id: payment.id,
      payment: [{ outcome: 'succeed', from: 'expiry', after: 'PT3M' }],
    })
    await world.control.clock.advance({ by: 'PT33M' })
    expect(await world.parley.payments.get(payment.id)).toMatchObject({ status: 'succeeded', late: true })
  })

  it('begin with what can still become of the trade', async () => {
    await using world = await overHttp.open({ seed: 'scripts' })
    const { payment } = await buyPro(world)
    const script = { payment_id: payment.id, payment: [{ outcome: 'fail' as const }] }
    await expect(world.control.channelScripts.create(script)).rejects.toMatchObject({
      status: 409,
      code: 'trade_not_open',
    })
  })
})
