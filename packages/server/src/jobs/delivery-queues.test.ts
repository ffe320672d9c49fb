import { describe, expect, it } from 'vitest'
import type { Transport } from '../ports/transport.ts'
import { createTestPlatform } from '../testing/test-platform.ts'
import type { TestPlatform } from '../testing/test-platform.ts'

/** A receiver that meets challenges; events at `/dead` hang until they are let go. */
function halfDead() {
  const seen: string[] = []
  let letGo: () => void = () => undefined
  const hanging = new Promise<void>((done) => (letGo = done))
  const transport: Transport = {
    refuse: () => null,
    send: async ({ url, body }) => {
      const { object, data } = JSON.parse(body)
      if (object === 'webhook_challenge') return { status: 200, body: data.challenge }
      seen.push(new URL(url).pathname)
      if (url.endsWith('/dead')) await hanging
      return { status: 200, body: '' }
    },
  }
  return { transport, seen, letGo: () => letGo() }
}

const listen = (t: TestPlatform, url: string) =>
  t.call('POST', '/v1/webhook_endpoints', { body: { url, events: ['outage.declared'] } })

async function declare(t: TestPlatform, times: number): Promise<void> {
  const body = { starts_at: '2026-09-01T00:00:00Z', description: 'No meeting could be joined.' }
  for (let count = 0; count < times; count += 1) await t.call('POST', '/backoffice/v1/outages', { body })
}

const inBackground = (t: TestPlatform) => t.platform.jobs.runDue({ until: t.now(), awaitDeliveries: false })
const count = (seen: readonly string[], path: string) => seen.filter((one) => one === path).length
/** Lets promises that are settled already have their turn. */
const turns = async () => {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((done) => setImmediate(done))
}

describe('an endpoint that hangs', () => {
  it('takes none of the room of another, and its own deliveries follow when it answers', async () => {
    const receiver = halfDead()
    await using t = await createTestPlatform({ transport: receiver.transport })
    await listen(t, 'https://shop.example/dead')
    await listen(t, 'https://shop.example/alive')
    await t.settle()
    await declare(t, 20)
    await inBackground(t)
    await turns()
    expect(count(receiver.seen, '/alive')).toBe(20)
    expect(count(receiver.seen, '/dead')).toBe(8)

    receiver.letGo()
    await t.platform.jobs.idle()
    expect(count(receiver.seen, '/dead')).toBe(20)
    expect(await t.platform.jobs.nextDue()).toBeNull()
  })

  it('gets no more once the platform winds down', async () => {
    const receiver = halfDead()
    await using t = await createTestPlatform({ transport: receiver.transport })
    await listen(t, 'https://shop.example/dead')
    await t.settle()
    await declare(t, 20)
    await inBackground(t)
    const down = t.platform.jobs.windDown()
    receiver.letGo()
    await down
    expect(count(receiver.seen, '/dead')).toBe(8)
  })
})

describe('deliveries that are held', () => {
  it('stay where they are while everything else runs, and go one by one when told to', async () => {
    const receiver = halfDead()
    await using t = await createTestPlatform({ transport: receiver.transport })
    await listen(t, 'https://shop.example/alive')
    await t.settle()
    t.platform.jobs.hold(['webhook.deliver'])
    await declare(t, 3)
    await listen(t, 'https://shop.example/later')
    expect((await t.settle()).map(({ kind }) => kind)).toEqual(['webhook.challenge_endpoint'])
    expect(await t.platform.jobs.nextDue()).toBeNull()

    const { data } = (await t.call('GET', '/v1/webhook_endpoints')).body
    const deliveries = (await t.call('GET', `/v1/webhook_endpoints/${data[1].id}/deliveries`)).body.data
    expect(deliveries).toHaveLength(3)
    expect(await t.platform.jobs.runNow(['job_unknown'], t.now())).toEqual([])

    t.platform.jobs.hold([])
    expect(await t.settle()).toHaveLength(3)
    expect(receiver.seen).toHaveLength(3)
  })
})

describe('in the background', () => {
  it('what a delivery lets go follows without another run', async () => {
    const receiver = halfDead()
    await using t = await createTestPlatform({ transport: receiver.transport })
    const body = { url: 'https://shop.example/dead', events: ['*'], ordering: 'per_object' }
    await t.call('POST', '/v1/webhook_endpoints', { body })
    await inBackground(t)
    await turns()
    // The endpoint is told of its own verification by a delivery that the challenge caused.
    expect(receiver.seen).toHaveLength(1)
    const outage = { starts_at: '2026-09-01T00:00:00Z', description: 'No meeting could be joined.' }
    const { id } = (await t.call('POST', '/backoffice/v1/outages', { body: outage })).body
    await t.call('POST', `/backoffice/v1/outages/${id}/end`, { body: {} })
    await inBackground(t)
    await turns()
    expect(receiver.seen).toHaveLength(2)
    receiver.letGo()
    await t.platform.jobs.idle()
    expect(receiver.seen).toHaveLength(3)
  })
})
