import { describe, expect, it } from 'vitest'
import { redactJson, redactText } from './redact.ts'
import { redactPath, redactQuery } from './redact-address.ts'

const shown = (value: unknown) => JSON.parse(redactJson(JSON.stringify(value)) ?? 'null')

describe('a body in the request log', () => {
  it('keeps what the contract counts: ids, states, codes, amounts, instants', () => {
    const harmless = {
      id: 'ord_01K5000000000000A80ZX3MKTB',
      object: 'order',
      status: 'awaiting_payment',
      user_id: 'usr_01K5000000000000A80ZX3MKTB',
      plan_id: 'pro',
      amount: { amount: 29_900, currency: 'CNY' },
      expires_at: '2026-09-01T01:30:00.000Z',
      clauses: ['4.2.1', '2.E', '4.1.L'],
      interpretations: ['INT-01'],
      duplicate: false,
      locale: 'zh-CN',
      events: ['order.paid'],
      policy_version: '2026-01-01',
      title: 'There is no such object',
    }
    expect(shown(harmless)).toEqual(harmless)
  })

  it.each([
    ['a name', { username: 'li.lei' }],
    ['the name of a holder', { holder_name: 'Li Lei' }],
    ['the name of a participant', { display_name: 'Han Meimei' }],
    ['an address', { email: 'li@example.com' }],
    ['the number of a card', { account: '6222020000000015' }],
    ['the number of a card as a number', { account: 6_222_020_000_000_015 }],
    ['a card number where a word belongs', { code: '6222020000000015' }],
    ['a check number', { cvv: 123 }],
    ['a telephone number', { phone: 13_800_138_000 }],
    ['a date of birth', { birth_date: '1990-03-07' }],
    ['a statement', { statement: 'I was ill.' }],
    ['a sentence where a word belongs', { reason: 'I was ill' }],
    ['an address where a word belongs', { status: 'li@example.com' }],
    ['the token of a session', { token: 'ut_0123456789abcdefghijklmnopqrstuv012345' }],
    ['a webhook secret', { secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' }],
    ['a key where a word belongs', { code: 'sk_0123456789abcdefghijklmnopqrstuv012345' }],
    ['the address of a receiver', { url: 'https://shop.example/hooks?key=1' }],
    ['a title of nothing in the contract', { title: 'Doctor Li' }],
    ['a detail, which may quote the caller', { detail: 'The user name li.lei belongs to another account.' }],
    ['a list of names', { holders: ['Li Lei', 'Han Meimei'] }],
  ])('leaves out %s', (_, body) => {
    const [field = ''] = Object.keys(body)
    expect(JSON.stringify(shown(body))).toBe(
      Array.isArray(Object.values(body)[0]) ? `{"${field}":["[redacted]","[redacted]"]}` : `{"${field}":"[redacted]"}`,
    )
  })

  it('leaves out the name of a field that no contract has', () => {
    expect(shown({ 'Li Lei': true, card_6222020000000015: null })).toEqual({ '[redacted]': null })
  })

  it('goes into objects and lists', () => {
    const body = { data: [{ id: 'usr_01K5000000000000A80ZX3MKTB', contact: { email: 'li@example.com' } }] }
    expect(shown(body)).toEqual({ data: [{ id: body.data[0]?.id, contact: { email: '[redacted]' } }] })
  })

  it('shows nothing of what is no JSON', () => {
    expect(redactJson('username=li.lei')).toBeNull()
  })

  it('shows the place of a field error, not what stood there', () => {
    expect(redactText('/order_information/paid/amount', 'pointer')).toBe('/order_information/paid/amount')
    expect(redactText('/Li Lei', 'pointer')).toBe('[redacted]')
  })
})

describe('an address in the request log', () => {
  it('keeps the words of the contract and ids', () => {
    const path = '/v1/refunds/ref_01K5000000000000A80ZX3MKTB/submit'
    expect(redactPath(path, 'submitRefund')).toBe(path)
    expect(redactPath('/v1/plans/pro', 'getPlan')).toBe('/v1/plans/pro')
  })

  it('leaves out what is no id, and segments that the contract does not have', () => {
    expect(redactPath('/v1/users/li.lei@example.com', 'getUser')).toBe('/v1/users/[redacted]')
    expect(redactPath('/v1/users/li', 'getUser')).toBe('/v1/users/[redacted]')
    expect(redactPath('/v1/people/li', null)).toBe('/v1/[redacted]/[redacted]')
  })

  it('treats a query like a body', () => {
    expect(redactQuery('?limit=3&status=paid&username=li.lei&%20x=1')).toBe(
      'limit=3&status=paid&username=[redacted]&[redacted]=[redacted]',
    )
    expect(redactQuery('')).toBe('')
  })
})
