import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import { clientsOf, customerWorld, newCustomer } from '../testing/customer.ts'
import { optionsFor, replayBundle, ReplayRefusedError } from './replay-bundle.ts'

type World = Awaited<ReturnType<typeof customerWorld>>

/** A purchase, a refund of it that the card cannot take, and a session; the clock moves in between. */
async function story(world: World) {
  const card = await world.bind('bank_card', '6222020000000064')
  const { order_id } = await world.pay('bank_card', card.id)
  await world.control.clock.advance({ by: 'P3DT4H' })
  const { token } = await world.parley.users.createSession(world.userId)
  const file = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 255])], 'a.png', {
    type: 'image/png',
  })
  await world.parley.files.upload({ file, purpose: 'refund_evidence', user_id: world.userId })
  const { id } = await world.parley.refunds.create({ order_id })
  const order = await world.parley.orders.get(order_id)
  await world.parley.refunds.submit(id, {
    channel: 'client',
    reason: 'user_cancelled',
    statement: 'No longer needed.',
    order_information: { order_id, paid: order.amount },
  })
  await world.staff.refunds.startReview(id)
  await world.staff.refunds.approve(id, { finding: { fault: 'none' } })
  await world.control.clock.advance({ by: 'P2D' })
  return { refundId: id, token }
}

describe('a bundle', () => {
  it('takes a fresh sandbox into the same state, to the last row', async () => {
    await using world = await customerWorld()
    const { refundId } = await story(world)
    const bundle = await world.control.bundle.get()
    await using replayed = await replayBundle(bundle)
    expect(replayed.replay).toEqual({
      object: 'journal_replay',
      replayed: bundle.journal.length,
      state_hash: bundle.state_hash,
      matches: true,
      divergence: null,
    })
    const { parley, control } = clientsOf(replayed.sandbox)
    expect(await parley.refunds.get(refundId)).toEqual(await world.parley.refunds.get(refundId))
    expect(await control.bundle.get()).toEqual(bundle)
  })

  it('goes on from there as the other does', async () => {
    await using world = await customerWorld()
    await story(world)
    await using replayed = await replayBundle(await world.control.bundle.get())
    const { parley, control } = clientsOf(replayed.sandbox)
    for (const one of [parley, world.parley]) await newCustomer(one, 'han.meimei')
    for (const one of [control, world.control]) await one.clock.advance({ by: 'P40D' })
    expect(await control.stateHash.get()).toEqual(await world.control.stateHash.get())
  })

  it('holds calls that came together in the order of their commits, with the jobs that ran between them', async () => {
    await using world = await customerWorld()
    const card = await world.bind('bank_card', '6222020000000015')
    await Promise.all([
      world.pay('bank_card', card.id),
      world.pay('alipay'),
      newCustomer(world.parley, 'one'),
      world.pay('bank_card', card.id),
      newCustomer(world.parley, 'two'),
      world.pay('wechat_pay', (await world.bind('wechat_pay', 'slow@wechat.test')).id),
      world.control.clock.advance({ by: 'PT1M' }),
      newCustomer(world.parley, 'three'),
    ])
    await using replayed = await replayBundle(await world.control.bundle.get())
    expect(replayed.replay).toMatchObject({ matches: true, divergence: null })
  })

  it('3.1 holds a wrong code, which uses up a try, and an exported scenario leaves it out', async () => {
    await using world = await customerWorld()
    const { id } = await world.bind('bank_card', '6222020000000122')
    const wrong = await world.parley.paymentMethods.verify(id, { code: '000000' }).result()
    expect(wrong.ok).toBe(false)
    await world.parley.paymentMethods.verify(id, { code: '123456' })
    expect((await world.control.journal.list()).data.map(({ status }) => status)).toContain(422)
    await using replayed = await replayBundle(await world.control.bundle.get())
    expect(replayed.replay).toMatchObject({ matches: true, divergence: null })
    const { steps } = await world.control.journal.exportScenario()
    expect(steps.filter(({ call }) => call === 'verifyPaymentMethod')).toHaveLength(1)
  })

  it('of a flowing sandbox is replayed in one that stands', async () => {
    await using world = await customerWorld({ clock: 'flowing' })
    await story(world)
    await using replayed = await replayBundle(await world.control.bundle.get())
    expect(replayed.replay).toMatchObject({ matches: true, divergence: null })
  })

  it('calls no receiver: what they answered is in it', async () => {
    let calls = 0
    await using world = await customerWorld({
      deliveries: 'sync',
      transport: {
        refuse: () => null,
        send: async ({ body }) => {
          calls += 1
          const { data } = JSON.parse(body)
          if (data.challenge !== undefined) return { status: 200, body: data.challenge }
          return { status: calls % 2 === 0 ? 500 : 204, body: '' }
        },
      },
    })
    await world.parley.webhookEndpoints.create({ url: 'https://shop.example/hooks', events: ['*'] })
    await story(world)
    const before = calls
    const bundle = await world.control.bundle.get()
    // A day later by the wall clock, of which nothing may be left in the state.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 })
    onTestFinished(() => void vi.useRealTimers())
    await using replayed = await replayBundle(bundle)
    expect(replayed.replay).toMatchObject({ matches: true, divergence: null })
    expect(calls).toBe(before)
  })

  it('holds what the payer chose on the page, and what robots did only once', async () => {
    await using world = await customerWorld({ robots: { reviewer: { delay: 'PT5S' } } })
    const payment = await world.pay('alipay')
    const page = new Request(`http://127.0.0.1:4010/pay/${payment.id}`, {
      method: 'POST',
      headers: { origin: 'http://127.0.0.1:4010' },
      body: new URLSearchParams({ outcome: 'succeed' }),
    })
    expect((await world.sandbox.fetch(page)).status).toBe(303)
    const { id } = await world.parley.refunds.create({ order_id: payment.order_id })
    await world.parley.refunds.submit(id, {
      channel: 'client',
      reason: 'user_cancelled',
      statement: 'No longer needed.',
      order_information: { order_id: payment.order_id, paid: payment.amount },
    })
    await world.control.clock.advance({ by: 'P1D' })
    expect((await world.parley.refunds.get(id)).status).toBe('succeeded')
    const bundle = await world.control.bundle.get()
    expect(bundle.journal.map(({ operation }) => operation)).not.toContain('approveRefund')
    await using replayed = await replayBundle(bundle)
    expect(replayed.replay).toMatchObject({ matches: true, divergence: null })
  })

  it('holds faults that struck, those included after which nothing was left of the call', async () => {
    await using world = await customerWorld()
    await world.control.faults.create({
      match: { operation: 'createUser', nth: 2 },
      effect: { type: 'service_unavailable' },
    })
    await newCustomer(world.parley, 'one')
    await expect(newCustomer(world.parley, 'two')).rejects.toMatchObject({ status: 503 })
    await newCustomer(world.parley, 'two')
    const bundle = await world.control.bundle.get()
    await using replayed = await replayBundle(bundle)
    expect(replayed.replay).toMatchObject({ matches: true, divergence: null })
    expect(await clientsOf(replayed.sandbox).control.bundle.get()).toEqual(bundle)
  })

  it('stops where a call goes another way, and says where', async () => {
    await using world = await customerWorld()
    await story(world)
    const bundle = await world.control.bundle.get()
    const journal = bundle.journal.map((entry) =>
      entry.operation === 'createUser' && entry.body !== null
        ? { ...entry, body: { ...entry.body, content: '{"kind":"individual"}' } }
        : entry,
    )
    await using replayed = await replayBundle({ ...bundle, journal })
    expect(replayed.replay).toMatchObject({
      replayed: 0,
      matches: false,
      divergence: { position: 1, expected: 'status 201', found: 'status 422 validation_failed' },
    })
  })
})

describe('refusals', () => {
  const bundled = async () => {
    await using world = await customerWorld()
    return await world.control.bundle.get()
  }

  it('tell how to make a sandbox in which the bundle can be replayed', async () => {
    const bundle = await bundled()
    await using other = await createSandbox({
      ...optionsFor(bundle),
      seed: 'other',
      parameters: { 'order.ttl': 'PT1H' },
    })
    const refused = clientsOf(other).control.journal.replay(bundle)
    await expect(refused).rejects.toMatchObject({ code: 'journal_world_mismatch' })
    await expect(refused).rejects.toThrow(/the seed "test".*order\.ttl/)
    await using flowing = await createSandbox({ seed: bundle.seed })
    await expect(clientsOf(flowing).control.journal.replay(bundle)).rejects.toThrow(
      /frozen at 2026-09-01T01:00:00.000Z/,
    )
  })

  it('leave a sandbox alone that has been used', async () => {
    await using world = await customerWorld()
    const bundle = await world.control.bundle.get()
    const before = await world.control.stateHash.get()
    await expect(world.control.journal.replay(bundle)).rejects.toMatchObject({ status: 409, code: 'world_not_fresh' })
    expect(await world.control.stateHash.get()).toEqual(before)
  })

  it('name another version, and a journal that was blacked out', async () => {
    const bundle = await bundled()
    await expect(replayBundle({ ...bundle, schema_hash: 'older' })).rejects.toThrow(ReplayRefusedError)
    await expect(replayBundle({ ...bundle, format: 2 })).rejects.toThrow('journal_version_mismatch')
    await using world = await customerWorld()
    const { data } = await world.control.journal.list({ limit: 100 })
    await expect(replayBundle({ ...bundle, journal: data })).rejects.toThrow('journal_redacted')
  })
})
