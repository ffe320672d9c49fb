import { verifyWebhook } from '@parley/sdk/webhooks'
import { describe, expect, it } from 'vitest'
import type { Schemas } from '@parley/sdk/sandbox'
import { customerWorld, newCustomer } from '../testing/customer.ts'
import { scriptedTransport } from '../testing/scripted-transport.ts'

const url = 'https://shop.example/hooks'

/** A world with an endpoint that hears of new accounts. */
async function subscribedWorld(events: string[] = ['account.created']) {
  const receiver = scriptedTransport()
  const world = await customerWorld({ deliveries: 'sync', transport: receiver.transport })
  const endpoint = await world.parley.webhookEndpoints.create({ url, events })
  let made = 0
  return {
    ...world,
    ...receiver,
    endpoint,
    register: async () => newCustomer(world.parley, `user.${(made += 1)}`),
    break: (effect: Schemas['FaultEffect'], rest: Partial<Schemas['FaultCreate']> = {}) =>
      world.control.faults.create({ effect, times: 1, ...rest }),
    attempts: async () => {
      const [delivery] = (await world.parley.webhookEndpoints.listDeliveries(endpoint.id)).data.toReversed()
      return delivery === undefined ? [] : (await world.parley.webhookDeliveries.get(delivery.id)).attempts
    },
    [Symbol.asyncDispose]: () => world.sandbox.close(),
  }
}

type World = Awaited<ReturnType<typeof subscribedWorld>>

const verify = ({ sent, endpoint }: World, index: number, secrets = endpoint.secret) => {
  const { headers = {}, body: payload = '' } = sent[index] ?? {}
  return verifyWebhook({ headers, payload, secrets }).then(
    () => 'verified',
    (error: { code: string }) => error.code,
  )
}

describe('S-10 a delivery', () => {
  it('that is dropped comes again by the ladder', async () => {
    await using world = await subscribedWorld()
    await world.break({ type: 'delivery_drop' })
    await world.register()
    expect(world.sent).toEqual([])
    await world.control.clock.advance({ by: 'PT15S' })
    expect(world.sent.map(({ type }) => type)).toEqual(['account.created'])
    expect((await world.attempts()).map(({ succeeded }) => succeeded)).toEqual([false, true])
  })

  it('whose answer is lost arrives twice with the same id', async () => {
    await using world = await subscribedWorld()
    await world.break({ type: 'delivery_timeout' })
    await world.register()
    await world.control.clock.advance({ by: 'PT15S' })
    expect(world.sent).toHaveLength(2)
    expect(new Set(world.sent.map(({ id }) => id)).size).toBe(1)
  })

  it('that is duplicated arrives twice in one try', async () => {
    await using world = await subscribedWorld()
    await world.break({ type: 'delivery_duplicate' })
    await world.register()
    expect(world.sent).toHaveLength(2)
    expect(world.sent[0]).toEqual(world.sent[1])
    expect(await world.attempts()).toHaveLength(1)
  })

  it('that is delayed arrives by the clock of the sandbox, and no try was in vain', async () => {
    await using world = await subscribedWorld()
    await world.break({ type: 'delivery_delay', delay: 'PT2H' })
    await world.register()
    await world.control.clock.advance({ by: 'PT1H59M' })
    expect(world.sent).toEqual([])
    await world.control.clock.advance({ by: 'PT1M' })
    expect(world.sent).toHaveLength(1)
    expect(await world.attempts()).toMatchObject([{ status: 202, succeeded: true }])
  })

  it('that is reordered arrives behind the next one', async () => {
    await using world = await subscribedWorld()
    await world.break({ type: 'delivery_reorder' })
    await world.register()
    expect(world.sent).toEqual([])
    await world.register()
    const [first, second] = world.sent.map(({ sequence }) => sequence)
    expect(first).toBeGreaterThan(second ?? 0)
    await world.control.clock.advance({ by: 'P1D' })
    expect(world.sent).toHaveLength(2)
  })

  it('that is reordered arrives after a while where none follows', async () => {
    await using world = await subscribedWorld()
    await world.break({ type: 'delivery_reorder', delay: 'PT10M' })
    await world.register()
    await world.control.clock.advance({ by: 'PT10M' })
    expect(world.sent).toHaveLength(1)
  })

  it('swaps places two by two where all are reordered', async () => {
    await using world = await subscribedWorld()
    await world.control.faults.create({ effect: { type: 'delivery_reorder' } })
    for (let user = 0; user < 4; user += 1) await world.register()
    const order = world.sent.map(({ sequence }) => sequence)
    const sorted = order.toSorted((one, other) => one - other)
    expect(order.map((sequence) => sorted.indexOf(sequence))).toEqual([1, 0, 3, 2])
  })
})

describe('S-11 the signature of a delivery', () => {
  it('can be wrong, and is right in the next try', async () => {
    await using world = await subscribedWorld()
    world.answerNext(400)
    await world.break({ type: 'delivery_bad_signature' })
    await world.register()
    expect(await verify(world, 0)).toBe('no_matching_signature')
    await world.control.clock.advance({ by: 'PT15S' })
    expect(await verify(world, 1)).toBe('verified')
  })

  it('can be of long ago and yet of the right secret', async () => {
    await using world = await subscribedWorld()
    await world.parley.webhookEndpoints.create({ url, events: ['order.paid'] })
    await world.break({ type: 'delivery_old_timestamp' })
    await world.register()
    expect(await verify(world, 0)).toBe('timestamp_too_old')
    const { headers = {}, body: payload = '' } = world.sent[0] ?? {}
    const now = Number(headers['webhook-timestamp']) * 1000
    expect(now).toBeLessThanOrEqual(Date.now() - 600_000)
    await expect(verifyWebhook({ headers, payload, secrets: world.endpoint.secret, now })).resolves.toBeDefined()
  })

  it('is of the old secret alone where the secret is rotated under way, and of both from then on', async () => {
    await using world = await subscribedWorld()
    await world.break({ type: 'delivery_secret_rotation' })
    await world.register()
    await world.register()
    const signatures = world.sent.map(({ headers }) => headers['webhook-signature']?.split(' ').length)
    expect(signatures).toEqual([1, 2])
    expect([await verify(world, 0), await verify(world, 1)]).toEqual(['verified', 'verified'])
    const { secret_last4 } = await world.parley.webhookEndpoints.get(world.endpoint.id)
    expect(world.endpoint.secret.endsWith(secret_last4)).toBe(false)
    await world.control.clock.advance({ by: 'PT25H' })
    await world.register()
    expect(await verify(world, 2)).toBe('no_matching_signature')
  })
})

describe('which deliveries are meant', () => {
  it('is said by the type of event and by the endpoint', async () => {
    await using world = await subscribedWorld(['account.created', 'terms.accepted'])
    const never = await world.break({ type: 'delivery_drop' }, { match: { webhook_endpoint_id: 'we_other' } })
    await world.break(
      { type: 'delivery_drop' },
      { match: { webhook_endpoint_id: world.endpoint.id, event_type: 'terms.accepted' } },
    )
    await world.register()
    expect(world.sent.map(({ type }) => type)).toEqual(['account.created'])
    expect((await world.control.faults.listUnmatched()).data.map(({ id }) => id)).toEqual([never.id])
  })

  it('is never a challenge nor what tells of a fault, so that no fault begets itself', async () => {
    await using world = await subscribedWorld(['*'])
    await world.control.faults.create({ match: { event_type: 'account.created' }, effect: { type: 'delivery_drop' } })
    await world.register()
    await world.control.clock.advance({ by: 'PT15S' })
    const told = world.sent.filter(({ type }) => type === 'sandbox.fault_injected')
    expect(told).toHaveLength(2)
    expect(JSON.parse(told[0]?.body ?? '').data.object).toMatchObject({
      object: 'fault_injection',
      effect: 'delivery_drop',
      event_type: 'account.created',
      webhook_endpoint_id: world.endpoint.id,
      method: null,
    })
    await world.parley.webhookEndpoints.create({ url, events: ['order.paid'] })
    expect((await world.parley.webhookEndpoints.list()).data.map(({ status }) => status)).toEqual([
      'enabled',
      'enabled',
    ])
  })
})
