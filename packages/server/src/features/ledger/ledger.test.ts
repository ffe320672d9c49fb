import { expect, it } from 'vitest'
import { createCheckout } from '../../testing/checkout.ts'

it('3.P.5 every account is shown, and all of a currency add up to zero', async () => {
  await using s = await createCheckout()
  expect(await s.get('/backoffice/v1/ledger/trial_balance')).toEqual({
    object: 'trial_balance',
    as_of: '2026-09-01T01:00:00.000Z',
    accounts: [],
    totals: [],
  })
  await s.t.call('POST', `/v1/users/${s.user.id}/wallet`)
  await s.t.call('POST', `/v1/users/${s.user.id}/wallet/top_ups`, {
    body: { amount: { amount: 100, currency: 'CNY' } },
  })
  await s.buy()
  const { accounts, totals } = await s.get('/backoffice/v1/ledger/trial_balance')
  expect(accounts).toEqual([
    { account: 'channel:bank_card', balance: { amount: 29_900, currency: 'CNY' } },
    { account: 'outside', balance: { amount: 100, currency: 'CNY' } },
    { account: 'revenue', balance: { amount: -29_900, currency: 'CNY' } },
    { account: `wallet:${s.user.id}`, balance: { amount: -100, currency: 'CNY' } },
  ])
  expect(totals).toEqual([{ amount: 0, currency: 'CNY' }])
})

it('3.P.5 lists entries by account and cause, newest first, page by page', async () => {
  await using s = await createCheckout()
  const { payment } = await s.buy()
  await s.buy()
  const { data } = await s.get(`/backoffice/v1/ledger?cause=${payment.id}`)
  expect(data).toMatchObject([
    { object: 'ledger_entry', kind: 'payment', account: 'revenue', amount: { amount: -29_900 }, cause: payment.id },
    {
      object: 'ledger_entry',
      kind: 'payment',
      account: 'channel:bank_card',
      amount: { amount: 29_900 },
      posting: data[0].posting,
    },
  ])
  const first = await s.get('/backoffice/v1/ledger?account=revenue&limit=1')
  expect(first).toMatchObject({ data: [{ account: 'revenue' }], has_more: true })
  const second = await s.get(`/backoffice/v1/ledger?account=revenue&limit=1&after=${first.next_cursor}`)
  expect(second).toMatchObject({ data: [{ cause: payment.id }], has_more: false, next_cursor: null })
})

it('3.P.5 is closed to the key of an app', async () => {
  await using s = await createCheckout()
  expect(await s.t.call('GET', '/backoffice/v1/ledger', { key: s.t.keys.secret })).toMatchObject({ status: 403 })
})
