import { createClient } from '@parley/sdk'
import type { Client } from '@parley/sdk'
import { createSandboxClient } from '@parley/sdk/sandbox'
import { signWebhook } from '@parley/sdk/webhooks'
import { createSandbox } from '@parley/sandbox/create-sandbox'
import { wellKnownKeys } from '@parley/sandbox/sandbox-keys'
import { describe, expect, it } from 'vitest'
import { localSandbox } from './config.ts'
import { createShop } from './create-shop.ts'
import { createPurchases } from './purchases.ts'
import { registerEndpoint } from './register-endpoint.ts'

const shopUrl = 'https://shop.example'
const origin = { origin: shopUrl }

/** A shop over a sandbox of its own, whose webhooks reach it without a network. */
async function openShop() {
  const delivered: { headers: Record<string, string>; body: string }[] = []
  const secrets: string[] = []
  const sandbox = await createSandbox({
    clock: { frozenAt: '2026-09-01T01:00:00Z' },
    seed: 'checkout',
    deliveries: 'sync',
    transport: {
      refuse: () => null,
      send: async ({ url, headers, body }) => {
        delivered.push({ headers, body })
        const response = await shop.request(url, { method: 'POST', headers, body })
        return { status: response.status, body: await response.text() }
      },
    },
  })
  const fetch = (input: string | URL | Request, init?: RequestInit) => sandbox.fetch(new Request(input, init))
  const parley: Client = createClient({ apiKey: sandbox.keys.secret, fetch })
  const control = createSandboxClient({ apiKey: sandbox.keys.control, fetch })
  const payOrigin = 'http://127.0.0.1:4010'
  const shop = createShop({ parley, purchases: createPurchases(), shopUrl, payOrigin, secrets: () => secrets })
  const endpoint = await registerEndpoint(parley, `${shopUrl}/webhooks`)
  secrets.push(endpoint.secret)

  const get = (path: string) => shop.request(`${shopUrl}${path}`)
  const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = origin) =>
    shop.request(`${shopUrl}${path}`, { method: 'POST', body: new URLSearchParams(fields), headers })
  const deliver = async (body: string, given: Record<string, string>) => {
    const headers = { 'content-type': 'application/json', ...given }
    return (await shop.request(`${shopUrl}/webhooks`, { method: 'POST', body, headers })).status
  }
  const page = async (path: string) => (await get(path)).text()
  const order = async () => {
    const ordered = await post('/orders', { email: 'ming@example.com', terms: 'accepted' })
    return ordered.headers.get('location') ?? ''
  }
  /** Confirms the order as it was shown; the id is that of the payment. */
  const pay = async (path: string) => {
    const digest = /name="confirmation_digest" value="(\w+)"/.exec(await page(path))?.[1] ?? ''
    const paid = await post(`${path}/pay`, { name: 'Ming Li', confirmation_digest: digest })
    const to = new URL(paid.headers.get('location') ?? '')
    return { to, paymentId: to.pathname.split('/').at(-1) ?? '' }
  }
  const calls = { get, post, deliver, page, order, pay }
  return { parley, control, endpoint, delivered, ...calls, [Symbol.asyncDispose]: sandbox.close }
}

describe('buying', () => {
  it('goes from the offer to an active subscription, which the webhook tells', async () => {
    await using shop = await openShop()
    expect(await shop.page('/')).toContain('¥299.00')
    const order = await shop.order()
    expect(order).toMatch(/^\/orders\/ord_\w+$/)
    const confirmation = await shop.page(order)
    for (const shown of ['¥299.00', 'pro', 'one month from the day of payment']) expect(confirmation).toContain(shown)

    const { to, paymentId } = await shop.pay(order)
    expect(to.origin).toBe('http://127.0.0.1:4010')
    expect(to.searchParams.get('return_url')).toBe(`${shopUrl}${order}/status`)
    expect(await shop.page(`${order}/status`)).toContain('Waiting for your payment')

    await shop.control.payments.simulate(paymentId, { outcome: 'succeed' })
    const status = await shop.page(`${order}/status`)
    expect(status).toContain('Pro is active')
    expect(status).toContain('2026-10-01')
  })

  it('lets a customer try again after a declined payment', async () => {
    await using shop = await openShop()
    const order = await shop.order()
    const first = await shop.pay(order)
    await shop.control.payments.simulate(first.paymentId, { outcome: 'fail' })
    expect(await shop.page(`${order}/status`)).toContain('The payment was declined')
    const second = await shop.pay(order)
    await shop.control.payments.simulate(second.paymentId, { outcome: 'succeed' })
    expect(await shop.page(`${order}/status`)).toContain('Pro is active')
  })

  it('3.P.4 pays nothing that was not shown: another digest is refused', async () => {
    await using shop = await openShop()
    const order = await shop.order()
    const refused = await shop.post(`${order}/pay`, { name: 'Ming Li', confirmation_digest: 'f'.repeat(64) })
    expect(refused.status).toBe(422)
    expect(await shop.page(`${order}/status`)).toContain('Waiting for your payment')
  })

  it('says that an order ran out of time', async () => {
    await using shop = await openShop()
    const order = await shop.order()
    await shop.control.clock.advance({ by: 'PT1H' })
    expect(await shop.page(`${order}/status`)).toContain('The order has expired')
  })

  it('answers a form that lacks a field, or has a wrong one, with what to do', async () => {
    await using shop = await openShop()
    const lacking = await shop.post('/orders', { email: 'ming@example.com' })
    expect([lacking.status, await lacking.text()]).toEqual([400, expect.stringContaining('terms')])
    const wrong = await shop.post('/orders', { email: 'not an address', terms: 'accepted' })
    expect(wrong.status).toBe(422)
    expect((await shop.get('/orders/ord_unknown')).status).toBe(404)
  })

  it('takes no form from another site, and runs nothing that a page could smuggle in', async () => {
    await using shop = await openShop()
    const forged = await shop.post('/orders', { email: 'a@b.example', terms: 'y' }, { origin: 'https://evil.example' })
    expect(forged.status).toBe(403)
    const policy = (await shop.get('/')).headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('script-src')
  })
})

describe('webhooks', () => {
  it('answers the challenge, and then gets events', async () => {
    await using shop = await openShop()
    expect(await shop.parley.webhookEndpoints.get(shop.endpoint.id)).toMatchObject({ status: 'enabled', failure: null })
  })

  it('registers one endpoint, however often the shop was started', async () => {
    await using shop = await openShop()
    await registerEndpoint(shop.parley, `${shopUrl}/webhooks`)
    expect(await shop.parley.webhookEndpoints.list().toArray({ limit: 10 })).toHaveLength(1)
  })

  it('refuses what is not signed with its secret', async () => {
    await using shop = await openShop()
    const order = await shop.order()
    const payload = JSON.stringify({
      id: 'evt_forged',
      type: 'subscription.activated',
      data: { object: { order_id: order.slice('/orders/'.length), period_end: '2099-01-01' } },
    })
    const timestamp = Math.floor(Date.now() / 1000)
    const headers = await signWebhook({ id: 'evt_forged', timestamp, payload, secret: `whsec_${btoa('x'.repeat(32))}` })
    expect(await shop.deliver(payload, headers)).toBe(400)
    const [real] = shop.delivered
    expect(await shop.deliver(real?.body ?? '', real?.headers ?? {})).toBe(200)
    expect(await shop.deliver(`${real?.body} `, real?.headers ?? {})).toBe(400)
    expect(await shop.page(`${order}/status`)).toContain('Waiting for your payment')
  })

  it('S-10 changes nothing when an event comes again', async () => {
    await using shop = await openShop()
    const order = await shop.order()
    const first = await shop.pay(order)
    await shop.control.payments.simulate(first.paymentId, { outcome: 'fail' })
    const failure = shop.delivered.find(({ body }) => body.includes('"payment.failed"'))
    await shop.pay(order)
    expect(await shop.page(`${order}/status`)).toContain('Waiting for your payment')
    const deliveries = await shop.parley.webhookEndpoints.listDeliveries(shop.endpoint.id).toArray({ limit: 10 })
    const failed = deliveries.find(({ event_type }) => event_type === 'payment.failed')
    await shop.parley.webhookDeliveries.redeliver(failed?.id ?? '')
    const again = shop.delivered.filter(({ headers }) => headers['webhook-id'] === failure?.headers['webhook-id'])
    expect(again).toHaveLength(2)
    expect(await shop.page(`${order}/status`)).toContain('Waiting for your payment')
  })
})

it('knows the key of the local sandbox', () => {
  expect(localSandbox.secretKey).toBe(wellKnownKeys.secret)
})
