import { createHash } from 'node:crypto'
import { createClient } from '@parley/sdk'
import type { Client } from '@parley/sdk'
import { describe, expect, it } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'

const origin = 'http://127.0.0.1:4010'

/** A sandbox with an order that waits to be paid, and the payer's page of it. */
async function openPayment(method: 'alipay' | 'wechat_pay' = 'alipay', username = 'ming') {
  const sandbox = await createSandbox({
    clock: { frozenAt: '2026-09-01T01:00:00Z' },
    seed: 'payer',
    deliveries: 'sync',
  })
  const parley: Client = createClient({
    apiKey: sandbox.keys.secret,
    fetch: (input, init) => sandbox.fetch(new Request(input, init)),
  })
  const email = 'ming@example.com'
  const user = await parley.users.create({ kind: 'individual', username, email, region: 'CN', locale: 'en' })
  await parley.users.acceptTerms(user.id, { document: 'terms_of_service', version: '2026-01-01' })
  await parley.paymentMethods.create(user.id, { type: method, holder_name: 'Ming Li', account: 'ming@pay.test' })
  const choice = { user_id: user.id, plan_id: 'pro', interval: 'month', entry: 'purchase_page' } as const
  const order = await parley.orders.create({ ...choice, method })
  const { confirmation_digest } = order
  await parley.orders.confirm(order.id, { confirmation_digest })
  const payment = await parley.payments.create(order.id, { method, confirmation_digest })
  const path = `/pay/${payment.id}`

  const get = (address: string) => sandbox.fetch(new Request(`${origin}${address}`))
  const post = (address: string, outcome: string, headers: Record<string, string> = { origin }) =>
    sandbox.fetch(
      new Request(`${origin}${address}`, { method: 'POST', body: new URLSearchParams({ outcome }), headers }),
    )
  const text = async (address = path) => (await get(address)).text()
  const status = async () => (await parley.payments.get(payment.id)).status
  return { sandbox, parley, order, payment, path, get, post, text, status, [Symbol.asyncDispose]: sandbox.close }
}

describe('the page of a simulated channel', () => {
  it('3.P.3 is where next_action sends the payer', async () => {
    await using pay = await openPayment()
    expect(pay.payment.next_action).toEqual({ type: 'redirect', url: `${origin}${pay.path}` })
  })

  it('shows the amount, the method, what is bought and where the payment stands', async () => {
    await using pay = await openPayment()
    const page = await pay.text()
    for (const shown of ['CNY 299.00', 'Alipay', 'Pro (month)', pay.payment.id, 'Waiting for you']) {
      expect(page).toContain(shown)
    }
    expect(buttonsOf(page)).toEqual(['succeed', 'fail'])
  })

  it('3.P.5 pays: the order is paid and the subscription active before the page is shown again', async () => {
    await using pay = await openPayment()
    const posted = await pay.post(pay.path, 'succeed')
    expect([posted.status, posted.headers.get('location')]).toEqual([303, pay.path])
    expect(await pay.status()).toBe('succeeded')
    expect((await pay.parley.orders.get(pay.order.id)).status).toBe('paid')
    const page = await pay.text()
    expect(page).toContain('Paid')
    expect(buttonsOf(page)).toEqual([])
  })

  it('declines', async () => {
    await using pay = await openPayment()
    await pay.post(pay.path, 'fail')
    expect(await pay.status()).toBe('failed')
    expect(await pay.text()).toContain('Declined')
  })

  it('lets the payer of WeChat Pay start typing, and only that one', async () => {
    await using pay = await openPayment('wechat_pay')
    expect(buttonsOf(await pay.text())).toEqual(['start', 'succeed', 'fail'])
    await pay.post(pay.path, 'start')
    expect(await pay.status()).toBe('processing')
    expect(buttonsOf(await pay.text())).toEqual(['succeed', 'fail'])

    await using other = await openPayment('alipay')
    expect((await other.post(other.path, 'start')).status).toBe(409)
    expect(await other.status()).toBe('requires_action')
  })

  it.each(['revoke', 'hold', '', '__proto__'])(
    'does not carry out "%s", which is none of its buttons',
    async (outcome) => {
      await using pay = await openPayment()
      expect((await pay.post(pay.path, outcome)).status).toBe(409)
      expect(await pay.status()).toBe('requires_action')
    },
  )

  it('S-07 does nothing when the form comes twice', async () => {
    await using pay = await openPayment()
    await pay.post(pay.path, 'succeed')
    expect((await pay.post(pay.path, 'succeed')).status).toBe(409)
    expect((await pay.post(pay.path, 'fail')).status).toBe(409)
    expect(await pay.status()).toBe('succeeded')
  })

  it('answers 404 for a payment that no channel has', async () => {
    await using pay = await openPayment()
    expect((await pay.get('/pay/pay_unknown')).status).toBe(404)
    expect((await pay.post('/pay/pay_unknown', 'succeed')).status).toBe(404)
  })
})

describe('the way back', () => {
  const shop = 'https://shop.example/orders/7?a=1&b=2'

  it('is offered once the payer has decided, and survives the form', async () => {
    await using pay = await openPayment()
    const path = `${pay.path}?return_url=${encodeURIComponent(shop)}`
    expect(await pay.text(path)).not.toContain('Back to')
    const posted = await pay.post(path, 'succeed')
    const page = await pay.text(posted.headers.get('location') ?? '')
    expect(page).toContain('href="https://shop.example/orders/7?a=1&amp;b=2"')
    expect(page).toContain('Back to shop.example')
  })

  it('leads to no script', async () => {
    await using pay = await openPayment()
    await pay.post(pay.path, 'succeed')
    const page = await pay.text(`${pay.path}?return_url=${encodeURIComponent('javascript:alert(1)')}`)
    expect(page).not.toContain('javascript:')
    expect(page).not.toContain('Back to')
  })
})

describe('the safety of the page', () => {
  it('allows its own style by hash, no script, no frame, and forms to itself alone', async () => {
    await using pay = await openPayment()
    const response = await pay.get(pay.path)
    const style = /<style>([^]*?)<\/style>/.exec(await response.text())?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(response.headers.get('content-security-policy')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
    )
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('takes no form from another site', async () => {
    await using pay = await openPayment()
    expect((await pay.post(pay.path, 'succeed', { origin: 'https://evil.example' })).status).toBe(403)
    expect((await pay.post(pay.path, 'succeed', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await pay.post(pay.path, 'succeed', {})).status).toBe(403)
    expect(await pay.status()).toBe('requires_action')
  })

  it('takes no large form', async () => {
    await using pay = await openPayment()
    expect((await pay.post(pay.path, 'x'.repeat(5000))).status).toBe(413)
  })
})

function buttonsOf(page: string): string[] {
  return [...page.matchAll(/<button name="outcome" value="(\w+)"/g)].map(([, value]) => value ?? '')
}
