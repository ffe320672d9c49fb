import { signWebhook } from '@parley/sdk/webhooks'
import { createSandbox } from '@parley/sandbox/create-sandbox'
import type { SandboxOptions } from '@parley/sandbox/create-sandbox'
import { describe, expect, it } from 'vitest'
import { clientsOf } from './clients-of.ts'
import { sandboxDefaults } from './vitest.ts'
import { createWebhookReceiver, listenForWebhooks } from './webhook-receiver.ts'
import type { WebhookReceiver } from './webhook-receiver.ts'

const registration = {
  kind: 'individual',
  username: 'li.lei',
  email: 'li.lei@example.com',
  region: 'CN',
  locale: 'en',
} as const

interface Opened {
  readonly receiver: WebhookReceiver
  readonly options: SandboxOptions
}

const ways: readonly { name: string; open: () => Promise<Opened> }[] = [
  {
    name: 'in process',
    open: async () => {
      const receiver = createWebhookReceiver()
      return { receiver, options: { transport: receiver.transport } }
    },
  },
  { name: 'over loopback', open: async () => ({ receiver: await listenForWebhooks(), options: {} }) },
]

describe.each(ways)('a receiver $name', ({ open }) => {
  it.each(['sync', 'async'] as const)(
    'meets the challenge and verifies what follows (%s deliveries)',
    async (deliveries) => {
      const { receiver, options } = await open()
      await using sandbox = await createSandbox({ ...sandboxDefaults, deliveries, ...options })
      const { parley } = clientsOf(sandbox)
      const { id } = await receiver.subscribe(parley, ['*'])
      expect(receiver.challenges).toHaveLength(1)
      expect((await parley.webhookEndpoints.get(id)).status).toBe('enabled')

      const user = await parley.users.create(registration)
      const { event, failure, answered } = await receiver.waitFor('account.created')
      expect({ failure, answered }).toEqual({ failure: null, answered: 200 })
      expect(event?.data.object).toMatchObject({ id: user.id, username: 'li.lei' })
      await receiver.close()
    },
  )

  it('tells a status, a redirect and a cut connection apart, and is sent the same id each time', async () => {
    const { receiver, options } = await open()
    await using sandbox = await createSandbox({ ...sandboxDefaults, ...options })
    const { parley, control } = clientsOf(sandbox)
    await receiver.subscribe(parley, ['account.created'])
    receiver.script({ status: 503 }, { status: 307, location: 'https://elsewhere.test/' }, 'drop')
    await parley.users.create(registration)
    await control.clock.advance({ by: 'PT5M' })
    expect(receiver.received.map(({ answered }) => answered)).toEqual([503, 307, 'drop', 200])
    expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(1)
    await receiver.close()
  })

  it('lets the test look at the platform before it answers', async () => {
    const { receiver, options } = await open()
    await using sandbox = await createSandbox({ ...sandboxDefaults, ...options })
    const { parley } = clientsOf(sandbox)
    await receiver.subscribe(parley, ['account.created'])
    const seen: string[] = []
    receiver.onDelivery(async ({ event }) => {
      if (event?.type === 'account.created') seen.push((await parley.users.get(event.data.object.id)).username)
    })
    await parley.users.create(registration)
    await receiver.waitFor('account.created')
    expect(seen).toEqual(['li.lei'])
    await receiver.close()
  })

  it('answers 500 when the look fails, so that the delivery is repeated', async () => {
    const { receiver, options } = await open()
    await using sandbox = await createSandbox({ ...sandboxDefaults, ...options })
    const { parley } = clientsOf(sandbox)
    await receiver.subscribe(parley, ['account.created'])
    receiver.onDelivery(() => Promise.reject(new Error('not ready')))
    await parley.users.create(registration)
    expect((await receiver.waitFor((one) => one.event?.type === 'account.created')).answered).toBe(500)
    await receiver.close()
  })

  it('refuses with 400 what was signed by another secret', async () => {
    const { receiver, options } = await open()
    await using sandbox = await createSandbox({ ...sandboxDefaults, ...options })
    const { parley } = clientsOf(sandbox)
    await receiver.subscribe(parley, ['account.created'])
    receiver.trust(`whsec_${btoa('another secret of 32 bytes......')}`)
    await parley.users.create(registration)
    const { event, failure, answered } = await receiver.waitFor(({ failure: why }) => why !== null)
    expect({ event, failure, answered }).toEqual({ event: null, failure: 'no_matching_signature', answered: 400 })
    await receiver.close()
  })
})

describe('a receiver that hangs', () => {
  it('in process: the sender learns at once that no answer came', async () => {
    const receiver = createWebhookReceiver()
    await using sandbox = await createSandbox({ ...sandboxDefaults, transport: receiver.transport })
    const { parley } = clientsOf(sandbox)
    const { id } = await receiver.subscribe(parley, ['account.created'])
    receiver.script('hang')
    await parley.users.create(registration)
    const [delivery] = (await parley.webhookEndpoints.listDeliveries(id)).data
    expect(delivery).toMatchObject({ status: 'pending', attempt_count: 1 })
    expect(receiver.received[0]?.answered).toBe('hang')
  })

  it('over loopback: holds the connection until it is closed', async () => {
    const receiver = await listenForWebhooks()
    const secret = `whsec_${btoa('a secret that is 32 bytes long..')}`
    receiver.trust(secret)
    receiver.script('hang')
    const payload = JSON.stringify({ type: 'account.created' })
    const headers = await signWebhook({ id: 'evt_1', timestamp: Math.floor(Date.now() / 1000), payload, secret })
    const sending = fetch(receiver.url, { method: 'POST', headers: { ...headers }, body: payload })
    const failed = expect(sending).rejects.toThrow('fetch failed')
    expect((await receiver.waitFor('account.created')).answered).toBe('hang')
    await receiver.close()
    await failed
  })
})

describe('subscribing', () => {
  it('says why when the challenge is not met', async () => {
    const receiver = createWebhookReceiver()
    await using sandbox = await createSandbox({ ...sandboxDefaults, transport: receiver.transport })
    receiver.script({ status: 500 })
    await expect(receiver.subscribe(clientsOf(sandbox).parley, ['*'])).rejects.toThrow('answered 500')
  })

  it('in process: no other address can be registered', async () => {
    const receiver = createWebhookReceiver()
    await using sandbox = await createSandbox({ ...sandboxDefaults, transport: receiver.transport })
    const endpoint = { url: 'https://elsewhere.test/', events: ['*'] }
    const result = await clientsOf(sandbox).parley.webhookEndpoints.create(endpoint).result()
    expect(result).toMatchObject({ ok: false, problem: { code: 'webhook_url_refused' } })
  })
})
