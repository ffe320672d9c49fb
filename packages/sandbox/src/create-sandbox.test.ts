import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSandbox, SandboxOptionsError } from './create-sandbox.ts'
import { clientsOf, customerWorld } from './testing/customer.ts'

const frozen = { clock: { frozenAt: '2026-09-01T01:00:00Z' } } as const

async function everyEvent(world: Awaited<ReturnType<typeof customerWorld>>) {
  return world.parley.events.list({ limit: 100 }).toArray({ limit: 1000 })
}

describe('determinism', () => {
  const story = async (seed: string) => {
    await using world = await customerWorld({ seed })
    const card = await world.bind('bank_card', '6222020000000015')
    await world.pay('bank_card', card.id)
    await world.control.clock.advance({ by: 'P40D' })
    return await everyEvent(world)
  }

  it('same seed and same calls give the same ids, times, events and order, to the letter', async () => {
    expect(JSON.stringify(await story('one'))).toBe(JSON.stringify(await story('one')))
  })

  it('another seed gives other ids', async () => {
    const [one, other] = [await story('one'), await story('other')]
    expect(one.map(({ type }) => type)).toEqual(other.map(({ type }) => type))
    expect(one.map(({ id }) => id)).not.toEqual(other.map(({ id }) => id))
  })
})

describe('isolation', () => {
  it('does not find the objects of another sandbox, nor take its keys', async () => {
    await using one = await customerWorld({ seed: 'one' })
    await using other = await customerWorld({ seed: 'other' })
    const payment = await one.pay('alipay')
    for (const call of [
      other.parley.payments.get(payment.id),
      other.parley.orders.get(payment.order_id),
      other.parley.users.get(one.userId),
    ]) {
      expect(await call.result()).toMatchObject({ ok: false, problem: { code: 'not_found' } })
    }
    const keys = { secret: 'sk_1', staff: 'bk_1', control: 'ck_1' }
    await using third = await createSandbox({ ...frozen, keys })
    const request = new Request('http://127.0.0.1/v1/plans', {
      headers: { authorization: `Bearer ${one.sandbox.keys.secret}` },
    })
    expect((await third.fetch(request)).status).toBe(401)
  })

  it('two sandboxes with other clocks and parameters answer differently at the same moment', async () => {
    await using one = await customerWorld()
    await using other = await customerWorld({
      clock: { frozenAt: '2026-12-24T01:00:00Z' },
      parameters: { 'order.ttl': 'PT1H' },
    })
    const [first, second] = [await one.pay('alipay'), await other.pay('alipay')]
    const ttl = async (world: typeof one, payment: typeof first) => {
      const order = await world.parley.orders.get(payment.order_id)
      return (Date.parse(order.expires_at) - Date.parse(order.created_at)) / 60_000
    }
    expect([await ttl(one, first), await ttl(other, second)]).toEqual([30, 60])
    expect([first.created_at.slice(0, 10), second.created_at.slice(0, 10)]).toEqual(['2026-09-01', '2026-12-24'])
  })
})

describe('a sandbox in a file', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-sandbox-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('is taken up again where it was left: objects, clock, seed and what is due', async () => {
    const file = join(folder, 'world.db')
    const left = await customerWorld({ file })
    const payment = await left.pay('alipay')
    await left.control.clock.advance({ by: 'PT10M' })
    await left.sandbox.close()

    await using again = await createSandbox({ file })
    const { parley, control } = clientsOf(again)
    expect(await control.clock.get()).toMatchObject({ mode: 'frozen', now: '2026-09-01T01:10:00.000Z' })
    expect((await parley.payments.get(payment.id)).status).toBe('requires_action')
    const { fired } = await control.clock.advance({ by: 'PT20M' })
    expect(fired.map(({ kind }) => kind)).toEqual(['order.expire', 'payment.close_trade'])
  })
})

describe('the clock', () => {
  it('gives the same state in one stride and in two', async () => {
    const after = async (strides: string[]) => {
      await using world = await customerWorld()
      const account = await world.bind('wechat_pay', 'slow@wechat.test')
      await world.pay('wechat_pay', account.id)
      await world.pay('alipay')
      for (const by of strides) await world.control.clock.advance({ by })
      return await everyEvent(world)
    }
    expect(await after(['P40D'])).toEqual(await after(['PT90S', 'PT45M', 'P40D']))
  })

  it('moves forward only, and not past the years whose working days are known', async () => {
    await using world = await customerWorld()
    const advance = (to: string) => world.control.clock.advance({ to }).result()
    expect(await advance('2026-08-31T00:00:00Z')).toMatchObject({
      ok: false,
      problem: { code: 'clock_moves_forward_only' },
    })
    expect(await advance('2060-01-01T00:00:00Z')).toMatchObject({
      ok: false,
      problem: { code: 'clock_advance_too_far' },
    })
    expect(await world.control.clock.advance({ by: 'P9999Y' }).result()).toMatchObject({
      problem: { code: 'clock_advance_too_far' },
    })
    expect((await world.control.clock.get()).now).toBe('2026-09-01T01:00:00.000Z')
  })

  it('flows with the wall clock unless it was told to stand', async () => {
    await using sandbox = await createSandbox()
    const { control } = clientsOf(sandbox)
    const before = Date.now()
    const { mode, now } = await control.clock.get()
    expect(mode).toBe('flowing')
    expect(Date.parse(now)).toBeGreaterThanOrEqual(before)
    const { to } = await control.clock.advance({ by: 'P1D' })
    expect(Date.parse((await control.clock.get()).now)).toBeGreaterThanOrEqual(Date.parse(to))
  })
})

describe('closing', () => {
  it('may be done twice, and is told to whoever calls afterwards', async () => {
    const sandbox = await createSandbox(frozen)
    await sandbox.close()
    await sandbox.close()
    const { parley } = clientsOf(sandbox)
    await expect(parley.plans.list()).rejects.toMatchObject({ status: 503, code: 'service_unavailable' })
  })
})

describe('options', () => {
  it.each([
    ['a parameter that does not exist', { parameters: { 'refund.colour': 'red' } }, 'refund.colour'],
    ['a value out of range', { parameters: { 'refund.max_per_order': -1 } }, 'refund.max_per_order'],
    ['a parameter that is not in force', { parameters: { 'privacy.deadline': 'P1M' } }, 'privacy.deadline'],
    ['a fee for a method that there is not', { parameters: { 'refund.fee.table': ['cash:*=0'] } }, 'refund.fee.table'],
    ['a fee of more than all', { parameters: { 'refund.fee.table': ['alipay:*=2'] } }, 'refund.fee.table'],
    ['a clock that is no instant', { clock: { frozenAt: 'yesterday' } }, 'yesterday'],
    ['a request log without room', { requestLogSize: 0 }, '0 requests'],
    ['a robot that takes no time that can be told', { robots: { reviewer: { delay: 'soon' } } }, 'soon'],
    ['a year without known working days', { clock: { frozenAt: '2061-01-01T00:00:00Z' } }, '2061'],
  ])('refuse %s', async (_, options, named) => {
    await expect(createSandbox(options)).rejects.toThrow(SandboxOptionsError)
    await expect(createSandbox(options)).rejects.toThrow(named)
  })
})

describe('webhooks', () => {
  it('are delivered before the call answers where asked for, and the receiver may call back (S-08)', async () => {
    const seen: string[] = []
    const world = await customerWorld({
      deliveries: 'sync',
      transport: {
        refuse: () => null,
        send: async ({ body }) => {
          const event = JSON.parse(body)
          if (event.type === 'webhook_endpoint.verification')
            return {
              status: 200,
              body: JSON.stringify({ challenge: event.data.challenge ?? event.data.object.challenge }),
            }
          const object = await world.parley.orders.get(event.data.object.id)
          seen.push(`${event.type} while ${object.status}`)
          // A write from within a delivery must not wait for that delivery.
          await world.parley.refunds.preview({ order_id: object.id, reason: 'user_cancelled' })
          return { status: 204, body: '' }
        },
      },
    })
    await using _ = world
    await world.parley.webhookEndpoints.create({ url: 'https://shop.example/hooks', events: ['order.paid'] })
    const card = await world.bind('bank_card', '6222020000000015')
    await world.pay('bank_card', card.id)
    expect(seen).toEqual(['order.paid while paid'])
  })
})
