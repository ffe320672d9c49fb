import type { PlatformSchemas } from '@parley/contract/platform'
import { describe, expect, it } from 'vitest'
import { createCheckout } from '../../testing/checkout.ts'
import { refundDesk } from '../../testing/refund-desk.ts'
import { readInbox } from './read-inbox.ts'

type Notice = PlatformSchemas['Notice']

const shown = (notices: readonly Notice[]) => notices.map(({ type, channel }) => `${type} ${channel}`)

describe('the notices of a user', () => {
  it('are the news of what happened by every channel, newest first, in the language of the user', async () => {
    await using shop = await createCheckout()
    const { order } = await shop.buy()
    const page = await shop.get(`/v1/users/${shop.user.id}/notices?limit=5`)
    expect(shown(page.data)).toEqual([
      'subscription_activated website_notice',
      'subscription_activated client_prompt',
      'payment_received email',
      'payment_received website_notice',
      'payment_received client_prompt',
    ])
    expect(page.data[2]).toMatchObject({
      object: 'notice',
      user_id: shop.user.id,
      recipient: 'li.wei@example.com',
      locale: 'en',
      title: 'Your payment has arrived',
      text: `CNY 299.00 for Pro has arrived; order ${order.id} is paid.`,
      links: [{ label: 'Open the order', url: `/personal_center/orders/${order.id}` }],
      attachments: [{ name: `receipt-${order.id}.txt`, media_type: 'text/plain' }],
      event_type: 'order.paid',
      object_id: order.id,
      clauses: ['3.P.5'],
      created_at: '2026-09-01T01:00:00.000Z',
    })
    const rest = await shop.get(`/v1/users/${shop.user.id}/notices?after=${page.next_cursor}`)
    expect(rest).toMatchObject({ has_more: false, next_cursor: null })
    expect(shown(rest.data).at(-1)).toBe('welcome website_notice')
  })

  it('can be asked for by type and by channel', async () => {
    await using shop = await createCheckout()
    await shop.buy()
    const path = `/v1/users/${shop.user.id}/notices`
    expect(shown((await shop.get(`${path}?channel=email`)).data)).toEqual(['payment_received email', 'welcome email'])
    expect(shown((await shop.get(`${path}?type=welcome&channel=website_notice`)).data)).toEqual([
      'welcome website_notice',
    ])
    const bad = await shop.t.call('GET', `${path}?after=%25%25`)
    expect(bad.body).toMatchObject({ code: 'validation_failed', errors: [{ pointer: 'after', code: 'cursor' }] })
    expect((await shop.t.call('GET', `${path}?channel=pigeon`)).body.code).toBe('validation_failed')
  })

  it("are nobody else's", async () => {
    await using shop = await createCheckout()
    const account = { kind: 'individual', username: 'han.mei', email: 'han@example.com', region: 'CN', locale: 'zh-CN' }
    const { body: other } = await shop.t.call('POST', '/v1/users', { body: account })
    const { token } = (await shop.t.call('POST', `/v1/users/${other.id}/sessions`)).body
    const mine = await shop.t.call('GET', `/v1/users/${other.id}/notices`, { key: token })
    expect(mine.body.data).toMatchObject([{ title: '您的账户已开通' }, { title: '您的账户已开通' }])
    expect((await shop.t.call('GET', `/v1/users/${shop.user.id}/notices`, { key: token })).status).toBe(404)
  })

  it('4.E carry the question of the reviewer by every channel there is', async () => {
    await using desk = await refundDesk()
    const refund = await desk.open()
    await desk.submit(refund)
    await desk.review(refund)
    await desk.post(`/backoffice/v1/refunds/${refund.id}/request_info`, { question: 'Which meetings?' })
    const { data } = await desk.get(`/v1/users/${desk.user.id}/notices?type=refund_info_requested`)
    expect(shown(data).toSorted()).toEqual([
      'refund_info_requested client_prompt',
      'refund_info_requested email',
      'refund_info_requested sms',
      'refund_info_requested website_notice',
    ])
    expect(data[0].text).toContain('The reviewer asks: Which meetings?')
    expect(data[0].text).toContain('by 09:00 on 8 September 2026 (Beijing time)')
  })

  it('4.2.3 bring the arithmetic of an approved refund by e-mail', async () => {
    await using desk = await refundDesk()
    const { id } = await desk.processing()
    const [email] = (await desk.get(`/v1/users/${desk.user.id}/notices?type=refund_approved&channel=email`)).data
    expect(email.attachments[0].content).toContain('Decision: refund_approved')
    expect(email.attachments[0].content).toMatch(/So \d+ days? counts? as used\./)
    expect(email.text).not.toMatch(/[–{}]/)
    expect(email.object_id).toBe(id)
  })

  it('are not there where what they tell of was rolled back', async () => {
    await using shop = await createCheckout()
    const before = await shop.get(`/v1/users/${shop.user.id}/notices`)
    await shop.t.call('POST', `/v1/users/${shop.user.id}/terms_acceptances`, {
      body: { document: 'terms_of_service', version: '1999' },
    })
    expect(await shop.get(`/v1/users/${shop.user.id}/notices`)).toEqual(before)
  })
})

describe('reading the inbox', () => {
  it('goes from the oldest to the newest, and on from where it ended', async () => {
    await using shop = await createCheckout()
    const read = (after: number) => shop.t.platform.read((ctx) => readInbox(ctx, {}, { limit: 2, after }))
    const first = await read(0)
    expect(shown(first.data)).toEqual(['welcome website_notice', 'welcome email'])
    expect(first.has_more).toBe(true)
    const last = await read(2)
    expect(shown(last.data)).toEqual(['terms_accepted website_notice'])
    expect(last.has_more).toBe(false)
    expect((await read(3)).next_cursor).toBe(last.next_cursor)
  })

  it('has nowhere to go on from before anything came', async () => {
    await using shop = await createCheckout()
    const page = await shop.t.platform.read((ctx) => readInbox(ctx, { user_id: 'usr_other' }, { limit: 2, after: 0 }))
    expect(page).toEqual({ data: [], has_more: false, next_cursor: null })
  })
})
