import { streamAdvance } from '@parley/sdk/sandbox'
import { beforeEach, afterEach, describe, expect, it } from 'vitest'
import { customerWorld } from '../testing/customer.ts'

let world: Awaited<ReturnType<typeof customerWorld>>
beforeEach(async () => {
  world = await customerWorld({ deliveries: 'sync' })
})
afterEach(() => world[Symbol.asyncDispose]())

const now = async () => (await world.control.clock.get()).now
/** An order that nobody pays; it expires after 30 minutes. */
const order = async () => {
  const draft = { user_id: world.userId, plan_id: 'pro', interval: 'month', method: 'alipay' } as const
  return world.parley.orders.create({ ...draft, entry: 'purchase_page' })
}
const refused = async (body: Parameters<typeof world.control.clock.advance>[0]) => {
  const result = await world.control.clock.advance(body).result()
  return result.ok ? 'nothing' : [result.problem.code, ...(result.problem.errors ?? []).map(({ pointer }) => pointer)]
}

describe('advance until an event', () => {
  it('stops at the job that recorded it, with everything due by then done', async () => {
    const { id } = await order()
    const { reached, fired, to } = await world.control.clock.advance({ until: 'order.expired' })
    expect(reached).toEqual({ name: 'order.expired', object_id: id, at: '2026-09-01T01:30:00.000Z' })
    expect(fired.map(({ kind, events }) => [kind, events])).toEqual([['order.expire', ['order.expired']]])
    expect([to, await now()]).toEqual(['2026-09-01T01:30:00.000Z', '2026-09-01T01:30:00.000Z'])
  })

  it('looks at the objects named only, and goes on by the offset', async () => {
    await order()
    await world.control.clock.advance({ by: 'PT10M' })
    const { id } = await order()
    const advanced = await world.control.clock.advance({ until: 'order.expired', objects: [id], offset: 'PT1S' })
    expect(advanced.fired.map(({ due_at }) => due_at)).toEqual(['2026-09-01T01:30:00.000Z', '2026-09-01T01:40:00.000Z'])
    expect(await now()).toBe('2026-09-01T01:40:01.000Z')
  })

  it('leaves the world as it is when nothing at all is due in time', async () => {
    expect(await refused({ until: 'refund.succeeded' })).toEqual(['clock_target_not_found'])
    await order()
    expect(await refused({ until: 'order.expired', within: 'PT29M' })).toEqual(['clock_target_not_found'])
    expect(await now()).toBe('2026-09-01T01:00:00.000Z')
  })

  it('says what it ran when the event did not come', async () => {
    await order()
    const result = await world.control.clock.advance({ until: 'refund.succeeded' }).result()
    expect(result).toMatchObject({ ok: false, problem: { code: 'clock_target_not_found' } })
    expect(!result.ok && result.problem.detail).toContain('1 jobs ran to find out')
    expect(await now()).toBe('2026-09-01T01:30:00.000Z')
  })

  it('cannot stop before what it does not know', async () => {
    await order()
    expect(await refused({ until: 'order.expired', offset: '-PT1S' })).toEqual(['clock_offset_before_event'])
  })
})

describe('advance until a deadline', () => {
  it('stops as long before it as asked for', async () => {
    const { id } = await order()
    const { reached, fired } = await world.control.clock.advance({ until: 'order.expire', offset: '-PT1S' })
    expect(reached).toEqual({ name: 'order.expire', object_id: id, at: '2026-09-01T01:30:00.000Z' })
    expect(fired).toEqual([])
    expect(await now()).toBe('2026-09-01T01:29:59.000Z')
    expect((await world.parley.orders.get(id)).status).toBe('awaiting_confirmation')
    expect(await refused({ until: 'order.expire', offset: '-PT2S' })).toEqual(['clock_moves_forward_only'])
    await world.control.clock.advance({ until: 'order.expire' })
    expect((await world.parley.orders.get(id)).status).toBe('expired')
  })

  it('runs what is due before it', async () => {
    await order()
    await world.control.clock.advance({ by: 'PT10M' })
    const { id } = await order()
    const { fired } = await world.control.clock.advance({ until: 'order.expire', objects: [id], offset: '-PT1S' })
    expect(fired.map(({ due_at }) => due_at)).toEqual(['2026-09-01T01:30:00.000Z'])
    expect(await now()).toBe('2026-09-01T01:39:59.000Z')
  })

  it('is refused for one that does not wait, or is none', async () => {
    await order()
    expect(await refused({ until: 'refund.expire_draft' })).toEqual(['clock_target_not_found'])
    expect(await refused({ until: 'order.expire', objects: ['ord_1'] })).toEqual(['clock_target_not_found'])
    expect(await refused({ until: 'order.vanish' })).toEqual(['clock_target_unknown'])
    expect(await now()).toBe('2026-09-01T01:00:00.000Z')
  })
})

describe('advance', () => {
  it('takes one destination, and what belongs to it', async () => {
    expect(await refused({ by: 'P1D', to: '2026-10-01T00:00:00Z' })).toEqual(['validation_failed', ''])
    expect(await refused({ offset: 'PT1S' })).toEqual(['validation_failed', ''])
    expect(await refused({ by: 'P1D', offset: 'PT1S' })).toEqual(['validation_failed', '/offset'])
    expect(await refused({ by: 'P1D', within: 'P1D' })).toEqual(['validation_failed', '/within'])
    expect(await refused({ until: 'order.expire', offset: 'PT1S2' })).toEqual(['validation_failed', '/offset'])
    expect(await refused({ until: 'order.expire', offset: '-P9999999Y' })).toEqual(['clock_advance_too_far'])
  })

  it('goes to what is due next, one deadline after the other', async () => {
    await order()
    await world.control.clock.advance({ by: 'PT10M' })
    await order()
    expect((await world.control.clock.advanceToNext()).to).toBe('2026-09-01T01:30:00.000Z')
    expect((await world.control.clock.advanceToNext()).to).toBe('2026-09-01T01:40:00.000Z')
    expect(await world.control.clock.advanceToNext().result()).toMatchObject({
      problem: { code: 'clock_target_not_found' },
    })
    expect(await now()).toBe('2026-09-01T01:40:00.000Z')
  })
})

describe('a streamed advance', () => {
  const orders = async (count: number) => {
    for (let made = 0; made < count; made += 1) {
      await order()
      await world.control.clock.advance({ by: 'PT1S' })
    }
  }

  /** Waits until an advance that was left has noticed. */
  const letGo = async () => {
    for (;;) {
      const tried = await world.control.clock.advance({ by: 'PT0S' }).result()
      if (tried.ok) return
      expect(tried.problem.code).toBe('clock_busy')
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  const itemsOf = async (body: Parameters<typeof streamAdvance>[1]) => {
    const items: { object: string; due_at?: string; to?: string; fired?: unknown[] }[] = []
    for await (const item of streamAdvance(world.control, body)) items.push(item)
    return items
  }

  it('tells each job as it has run, then the result', async () => {
    await orders(3)
    const items = await itemsOf({ by: 'PT1H' })
    expect(items.map(({ due_at, to, fired }) => due_at ?? [to, fired])).toEqual([
      '2026-09-01T01:30:00.000Z',
      '2026-09-01T01:30:01.000Z',
      '2026-09-01T01:30:02.000Z',
      ['2026-09-01T02:00:03.000Z', []],
    ])
  })

  it('stops between two jobs when nobody reads it any more, and the clock stands at the last one', async () => {
    await orders(100)
    let read = 0
    for await (const item of streamAdvance(world.control, { by: 'P1D' })) {
      expect(item.object).toBe('fired_job')
      read += 1
      if (read === 2) break
    }
    await letGo()
    const stoodAt = Date.parse(await now())
    const left = await world.control.deadlines.list({ kind: 'order.expire', limit: 100 }).toArray({ limit: 100 })
    const ran = 100 - left.length
    expect(ran).toBeGreaterThanOrEqual(2)
    expect(ran).toBeLessThan(100)
    expect(stoodAt).toBe(Date.parse('2026-09-01T01:30:00Z') + (ran - 1) * 1000)
  })

  it('tells the same again when the call is repeated with its key', async () => {
    await orders(2)
    const call = async () => {
      const { control } = world.sandbox.keys
      const request = new Request('http://parley.test/sandbox/v1/clock/advance', {
        method: 'POST',
        headers: {
          authorization: `Bearer ${control}`,
          accept: 'application/x-ndjson',
          'content-type': 'application/json',
          'idempotency-key': 'once',
        },
        body: JSON.stringify({ by: 'PT1H' }),
      })
      const response = await world.sandbox.fetch(request)
      return { type: response.headers.get('content-type'), lines: (await response.text()).trimEnd().split('\n') }
    }
    const first = await call()
    expect(first).toMatchObject({ type: 'application/x-ndjson', lines: { length: 3 } })
    expect(await call()).toEqual(first)
    expect(await now()).toBe('2026-09-01T02:00:02.000Z')
  })

  it('is refused with its own status before anything ran', async () => {
    await expect(itemsOf({ until: 'order.expired' })).rejects.toMatchObject({
      status: 422,
      code: 'clock_target_not_found',
    })
    const items = await itemsOf({ by: 'PT0S' })
    expect(items.map(({ object }) => object)).toEqual(['clock_advance'])
  })

  it('tells what went wrong after some jobs as its last line', async () => {
    await order()
    const items: string[] = []
    const reading = async () => {
      for await (const { object } of streamAdvance(world.control, { until: 'refund.succeeded' })) items.push(object)
    }
    await expect(reading()).rejects.toMatchObject({ code: 'clock_target_not_found' })
    expect(items).toEqual(['fired_job'])
  })
})

describe('the mode of the clock', () => {
  it('changes from where the clock stands', async () => {
    const { control } = world
    expect(await control.clock.update({ mode: 'accelerated', factor: 1_000_000 })).toMatchObject({ factor: 1_000_000 })
    const frozen = await control.clock.update({ mode: 'frozen' })
    expect(frozen).toMatchObject({ mode: 'frozen', factor: null })
    expect(Date.parse(frozen.now)).toBeGreaterThanOrEqual(Date.parse('2026-09-01T01:00:00Z'))
    expect((await control.clock.get()).now).toBe(frozen.now)
  })

  it('takes a factor with an accelerated clock, and with no other', async () => {
    const { control } = world
    for (const body of [{ mode: 'accelerated' }, { mode: 'flowing', factor: 2 }] as const) {
      expect(await control.clock.update(body).result()).toMatchObject({
        problem: { code: 'validation_failed', errors: [{ pointer: '/factor' }] },
      })
    }
    expect((await control.clock.get()).mode).toBe('frozen')
  })
})

describe('deadlines', () => {
  it('tell what is due, whose, when and under which clause, in the language asked for', async () => {
    const { id } = await order()
    const { data } = await world.control.deadlines.list()
    expect(data).toMatchObject([
      {
        kind: 'order.expire',
        title: 'An order that was not paid in time expires',
        object_id: id,
        user_id: world.userId,
        due_at: '2026-09-01T01:30:00.000Z',
        clauses: ['3.P.4'],
        interpretations: ['INT-32'],
        provisional: false,
        attempts: 0,
      },
    ])
    const chinese = await world.control.deadlines.list({}, { headers: { 'accept-language': 'zh-CN' } })
    expect(chinese.data[0]?.title).toBe('未按时付款的订单失效')
  })

  it('come soonest first, page by page, and by object, kind and time', async () => {
    const ids: string[] = []
    for (let made = 0; made < 5; made += 1) {
      ids.push((await order()).id)
      await world.control.clock.advance({ by: 'PT1M' })
    }
    const { deadlines } = world.control
    const listed = await deadlines.list({ limit: 2 }).toArray({ limit: 10 })
    expect(listed.map(({ object_id }) => object_id)).toEqual(ids)
    expect(await deadlines.list({ object: ids[3] ?? '' })).toMatchObject({ data: [{ object_id: ids[3] }] })
    expect((await deadlines.list({ before: '2026-09-01T01:32:00Z' })).data).toHaveLength(2)
    expect((await deadlines.list({ kind: 'refund.send' })).data).toEqual([])
    expect(await deadlines.list({ after: 'nonsense' }).result()).toMatchObject({
      problem: { code: 'validation_failed' },
    })
  })

  it('name the payment about which a channel will report', async () => {
    const { id } = await world.bind('wechat_pay', 'slow@wechat.test')
    const payment = await world.pay('wechat_pay', id)
    const { data } = await world.control.deadlines.list({ object: payment.id })
    expect(data.map(({ kind, object_id, user_id }) => [kind, object_id, user_id])).toContainEqual([
      'channel.report',
      payment.id,
      world.userId,
    ])
    const { reached } = await world.control.clock.advance({ until: 'channel.report', objects: [payment.id] })
    expect(reached).toMatchObject({ name: 'channel.report', object_id: payment.id })
  })
})
