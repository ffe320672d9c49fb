import { events } from '@parley/contract/events'
import type { EventType } from '@parley/contract/events'
import { describe, expect, it } from 'vitest'
import { announce } from './announce.ts'
import { refundDesk } from './testing/refund-desk.ts'
import { scriptedReceiver } from './testing/scripted-receiver.ts'

describe('announcing an event', () => {
  it('records it with the object as the API shows it now, and sends it; nothing else follows', async () => {
    const receiver = scriptedReceiver()
    await using desk = await refundDesk({ transport: receiver.transport })
    await desk.post('/v1/webhook_endpoints', { url: 'https://shop.example/hook', events: ['refund.succeeded'] })
    const refund = await desk.open()
    await desk.t.settle()
    const notices = await desk.get(`/v1/users/${desk.user.id}/notices?limit=100`)
    const count = (await desk.events()).length

    const told = await desk.t.platform.work((ctx) => announce(ctx, { type: 'refund.succeeded', object_id: refund.id }))
    if (told.result !== 'announced') throw new Error(told.result)
    expect(told.event.sequence).toBe(count + 1)
    await desk.t.settle()
    const event = await desk.get(`/v1/events/${told.event.id}`)
    expect(receiver.events()).toEqual([event])
    expect(event).toMatchObject({ policy: { clauses: ['4.2.3', '4.4.2', '4.4.3'] }, data: { previous: null } })
    expect(event.data.object).toEqual(await desk.get(`/v1/refunds/${refund.id}`))
    expect(await desk.events()).toHaveLength(count + 1)
    expect(await desk.get(`/v1/users/${desk.user.id}/notices?limit=100`)).toEqual(notices)
    expect((await desk.get(`/v1/orders/${desk.bought.id}`)).status).toBe('paid')
  })

  it('knows an object of every kind of which there are events', async () => {
    const receiver = scriptedReceiver()
    await using desk = await refundDesk({ transport: receiver.transport })
    const { body: endpoint } = await desk.post('/v1/webhook_endpoints', {
      url: 'https://shop.example/h',
      events: ['*'],
    })
    await desk.t.settle()
    await desk.post(`/v1/users/${desk.user.id}/wallet`)
    await desk.post('/v1/quotes', { user_id: desk.user.id, plan_id: 'flagship', interval: 'year', seats: 5 })
    await desk.post('/backoffice/v1/outages', { starts_at: '2026-09-01T00:00:00Z', description: 'No sound.' })
    const refund = await desk.open()
    await desk.t.platform.notify({
      about: 'dispute',
      event: 'opened',
      channel_reference: 'cb_1',
      payment_id: desk.payment.id,
      reason: 'fraudulent',
      evidence_due_at: desk.t.now(),
    })
    await desk.t.settle()
    const buyer = { type: 'individual', name: '李雷' }
    await desk.post('/v1/invoices', { order_id: desk.bought.id, buyer, email: 'li.lei@example.com' })
    const { body: meeting } = await desk.post('/v1/meetings', { user_id: desk.user.id, duration_minutes: 30 })
    await desk.post(`/v1/meetings/${meeting.id}/start`)
    const { body: recording } = await desk.post(`/v1/meetings/${meeting.id}/recordings`)
    const { body: promotion } = await desk.post('/backoffice/v1/promotions', {
      name: { en: 'Autumn', 'zh-CN': '秋季' },
      kind: 'campaign',
      benefit: { percent_off: 20 },
      ends_at: '2030-01-01T00:00:00Z',
    })
    const newest = async (path: string): Promise<string> => (await desk.get(path)).data[0].id
    const ids: Readonly<Record<string, string>> = {
      User: desk.user.id,
      Entitlements: desk.user.id,
      ServiceCredit: desk.user.id,
      TermsAcceptance: await newest(`/v1/users/${desk.user.id}/terms_acceptances`),
      Order: desk.bought.id,
      Payment: desk.payment.id,
      PaymentMethod: await newest(`/v1/users/${desk.user.id}/payment_methods`),
      Subscription: await newest('/v1/subscriptions'),
      Refund: refund.id,
      Dispute: await newest('/v1/disputes'),
      Invoice: await newest('/v1/invoices'),
      PriceBook: await newest('/v1/price_books'),
      Promotion: promotion.id,
      Quote: await newest('/v1/quotes'),
      Meeting: meeting.id,
      Recording: recording.id,
      Wallet: (await desk.get(`/v1/users/${desk.user.id}/wallet`)).id,
      Outage: await newest('/backoffice/v1/outages'),
      WebhookEndpoint: endpoint.id,
      WebhookDelivery: await newest(`/v1/webhook_endpoints/${endpoint.id}/deliveries`),
    }
    const types = (Object.keys(events) as EventType[]).filter((type) => !type.startsWith('sandbox.'))
    for (const type of types) {
      const object_id = ids[events[type].object] ?? ''
      const told = await desk.t.platform.work((ctx) => announce(ctx, { type, object_id }))
      expect([type, told.result]).toEqual([type, 'announced'])
    }
  })

  it.each([
    ['usr_01K5000000000000A80ZX3MKTB', 'unknown_object'],
    ['constructor_1', 'unknown_object'],
    ['', 'unknown_object'],
  ])('does not know %j', async (object_id, result) => {
    await using desk = await refundDesk()
    const told = await desk.t.platform.work((ctx) => announce(ctx, { type: 'account.created', object_id }))
    expect(told).toEqual({ result })
  })

  it('names what an object is that the event is not about', async () => {
    await using desk = await refundDesk()
    const told = await desk.t.platform.work((ctx) => announce(ctx, { type: 'order.paid', object_id: desk.user.id }))
    expect(told).toEqual({ result: 'mismatch', kinds: ['User', 'Entitlements', 'ServiceCredit'] })
  })
})
