import { describe, expect, it } from 'vitest'
import { createCheckout } from '../../testing/checkout.ts'
import type { Checkout } from '../../testing/checkout.ts'

const card = {
  type: 'bank_card',
  holder_name: 'Li Wei',
  account: '4242424242424242',
  expiry: { month: 12, year: 2030 },
}

const bind = (s: Checkout, body: object) => s.t.call('POST', `/v1/users/${s.user.id}/payment_methods`, { body })
const types = (events: string[]) => events.filter((type) => type.startsWith('payment_method'))

describe('binding', () => {
  it('3.1 waits for the word of the channel', async () => {
    await using s = await createCheckout()
    const started = await bind(s, card)
    expect(started).toMatchObject({
      status: 201,
      body: { status: 'binding', type: 'bank_card', label: '•••• 4242', failure: null },
    })
    const fired = await s.t.settle()
    expect(fired).toMatchObject([{ kind: 'payment_method.bind', clauses: ['3.1', '3.3'] }])
    expect(await s.get(`/v1/payment_methods/${started.body.id}`)).toMatchObject({ status: 'bound' })
    expect(types(await s.events())).toEqual(['payment_method.binding_started', 'payment_method.bound'])
  })

  it('3.1 keeps the code of a channel that refuses', async () => {
    await using s = await createCheckout()
    s.t.channels.channels.bank_card.bind = async () => ({ outcome: 'refused', code: 'CARD_CLOSED' })
    const { body } = await bind(s, card)
    await s.t.settle()
    expect(await s.get(`/v1/payment_methods/${body.id}`)).toMatchObject({
      status: 'invalid',
      failure: { code: 'account_refused', channel_code: 'CARD_CLOSED' },
    })
    expect(types(await s.events())).toEqual(['payment_method.binding_started', 'payment_method.invalid'])
  })

  it('3.1 stores no number, only how the channel and the user know the account', async () => {
    await using s = await createCheckout()
    const { body } = await bind(s, { ...card, account: '6222020200112233' })
    expect(JSON.stringify(body)).not.toContain('6222020200112233')
    expect(body).not.toHaveProperty('account_token')
  })

  it('3.2, 3.3 records an Alipay account and binds one of WeChat Pay, both without an expiry', async () => {
    await using s = await createCheckout()
    for (const type of ['alipay', 'wechat_pay']) {
      expect(await bind(s, { type, holder_name: 'Li Wei', account: 'li.wei' })).toMatchObject({
        status: 201,
        body: { type },
      })
    }
  })

  it.each([
    [{ account: 'refused' }, 'payment_method_refused'],
    [{ expiry: { month: 8, year: 2026 } }, 'payment_method_refused'],
    [{ type: 'tencent_wallet' }, 'payment_method_refused'],
    [{ expiry: undefined }, 'validation_failed'],
    [{ type: 'cheque' }, 'payment_method_not_supported'],
  ])('3.1 refuses %j with %s', async (changes, code) => {
    await using s = await createCheckout()
    expect(await bind(s, { ...card, ...changes })).toMatchObject({ status: 422, body: { code } })
    expect((await s.get(`/v1/users/${s.user.id}/payment_methods`)).data).toEqual([])
  })

  it('answers 404 for a user who is not there', async () => {
    await using s = await createCheckout()
    expect(await s.t.call('POST', '/v1/users/usr_none/payment_methods', { body: card })).toMatchObject({ status: 404 })
  })
})

describe('unbinding', () => {
  it('3.1 ends the account for paying, once', async () => {
    await using s = await createCheckout()
    const id = await s.bind('bank_card')
    const unbind = () => s.t.call('POST', `/v1/payment_methods/${id}/unbind`)
    expect(await unbind()).toMatchObject({ status: 200, body: { status: 'unbound' } })
    expect(await s.pay(await s.order(), { payment_method_id: id })).toMatchObject({
      status: 422,
      body: { code: 'method_not_bound' },
    })
    expect(await unbind()).toMatchObject({
      status: 409,
      body: { code: 'invalid_transition', state: 'unbound', allowed_events: [] },
    })
  })

  it('3.1 before the channel has answered leaves its answer without effect', async () => {
    await using s = await createCheckout()
    const { body } = await bind(s, card)
    await s.t.call('POST', `/v1/payment_methods/${body.id}/unbind`)
    await s.t.settle()
    expect(await s.get(`/v1/payment_methods/${body.id}`)).toMatchObject({ status: 'unbound' })
  })

  it('answers 412 when the account changed since it was read', async () => {
    await using s = await createCheckout()
    const id = await s.bind('bank_card')
    const headers = { 'if-match': '"1"' }
    expect(await s.t.call('POST', `/v1/payment_methods/${id}/unbind`, { headers })).toMatchObject({ status: 412 })
  })
})

it('3.1 lists the accounts of a user by state, newest first', async () => {
  await using s = await createCheckout()
  const [first, second] = [await s.bind('bank_card'), await s.bind('wechat_pay')]
  const list = async (query: string) =>
    (await s.get(`/v1/users/${s.user.id}/payment_methods${query}`)).data.map(({ id }: { id: string }) => id)
  expect(await list('')).toEqual([second, first])
  await s.t.call('POST', `/v1/payment_methods/${first}/unbind`)
  expect(await list('?status=bound')).toEqual([second])
})
