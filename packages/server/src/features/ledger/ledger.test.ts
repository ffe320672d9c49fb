import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { post } from '../../ledger/post.ts'
import type { LedgerAccount } from '../../ledger/post.ts'
import { ledgerEntries } from '../../ledger/table.ts'
import { createCheckout } from '../../testing/checkout.ts'
import { createTestPlatform } from '../../testing/test-platform.ts'
import type { TestPlatform } from '../../testing/test-platform.ts'

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

const accounts: readonly LedgerAccount[] = ['revenue', 'outside', 'channel:alipay', 'wallet:usr_1', 'wallet:usr_2']
const movement = fc.record({
  from: fc.constantFrom(...accounts),
  to: fc.constantFrom(...accounts),
  amount: fc.integer({ min: 1, max: 1_000_000 }),
  currency: fc.constantFrom('CNY', 'USD'),
  wait: fc.constantFrom(0, 1, 60_000),
})

/** The sums of all entries up to an instant, as they were before balances were kept. */
async function sumsAt(t: TestPlatform, at: number) {
  const rows = await t.platform.read((ctx) => ctx.orm.select().from(ledgerEntries))
  const sums = new Map<string, number>()
  for (const { account, currency, amount, booked_at } of rows) {
    if (booked_at > at) continue
    sums.set(`${account} ${currency}`, (sums.get(`${account} ${currency}`) ?? 0) + amount)
  }
  return Object.fromEntries(sums)
}

async function trialBalance(t: TestPlatform, query = '') {
  const { status, body } = await t.call('GET', `/backoffice/v1/ledger/trial_balance${query}`)
  expect(status).toBe(200)
  type Line = { account: string; balance: { amount: number; currency: string } }
  const lines = body.accounts.map(({ account, balance }: Line) => [`${account} ${balance.currency}`, balance.amount])
  return { held: Object.fromEntries(lines), totals: body.totals }
}

describe('the trial balance', () => {
  it('3.P.5 is what the entries add up to, now and at any instant before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(movement, { maxLength: 20 }), async (movements) => {
        await using t = await createTestPlatform()
        const instants = [t.now() - 1]
        for (const { from, to, amount, currency, wait } of movements) {
          await t.advanceTo(t.now() + wait)
          instants.push(t.now())
          const entries = [
            { account: from, amount },
            { account: to, amount: -amount },
          ] as const
          await t.platform.work((ctx) => post(ctx, { kind: 'payment', cause: 'pay_1', entries, currency }))
        }
        expect((await trialBalance(t)).held).toEqual(await sumsAt(t, t.now()))
        await t.advanceTo(t.now() + 1000)
        for (const at of new Set(instants)) {
          const { held, totals } = await trialBalance(t, `?as_of=${new Date(at).toISOString()}`)
          expect(held).toEqual(await sumsAt(t, at))
          expect(totals.every(({ amount }: { amount: number }) => amount === 0)).toBe(true)
        }
      }),
      { numRuns: 15 },
    )
  })

  it('3.P.5 is of one currency where asked, and not known of the future', async () => {
    await using s = await createCheckout()
    await s.buy()
    expect(await s.get('/backoffice/v1/ledger/trial_balance?currency=USD')).toMatchObject({ accounts: [], totals: [] })
    const path = '/backoffice/v1/ledger/trial_balance?as_of=2026-09-02T00:00:00Z'
    expect(await s.t.call('GET', path)).toMatchObject({ status: 422, body: { errors: [{ pointer: 'as_of' }] } })
  })
})

it('3.P.5 entries are found by kind, currency, time and the beginning of their account', async () => {
  await using s = await createCheckout()
  const { payment } = await s.buy()
  await s.t.advanceTo('2026-09-02T01:00:00Z')
  await s.t.call('POST', `/v1/users/${s.user.id}/wallet`)
  const amount = { amount: 100, currency: 'CNY' }
  await s.t.call('POST', `/v1/users/${s.user.id}/wallet/top_ups`, { body: { amount } })
  const found = async (query: string): Promise<string[]> =>
    (await s.get(`/backoffice/v1/ledger?${query}`)).data.map((entry: { account: string }) => entry.account)
  expect(await found('account_prefix=channel:')).toEqual(['channel:bank_card'])
  expect(await found('account_prefix=wallet')).toEqual([`wallet:${s.user.id}`])
  expect(await found(`kind=payment&cause=${payment.id}`)).toHaveLength(2)
  expect(await found('currency=USD')).toEqual([])
  expect(await found('to=2026-09-02T01:00:00Z')).toEqual(['revenue', 'channel:bank_card'])
  expect(await found('from=2026-09-02T01:00:00Z')).toHaveLength(2)
})

describe('the export', () => {
  it('3.P.5 holds every entry once, as an attachment, in columns that add up', async () => {
    await using s = await createCheckout()
    const { payment } = await s.buy()
    await s.buy()
    const answer = await s.t.call('GET', '/backoffice/v1/ledger/export')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/csv')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="ledger.csv"')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    const [head, ...lines] = answer.body
      .trimEnd()
      .split('\r\n')
      .map((line: string) => line.split(','))
    expect(head).toEqual(['id', 'posting', 'booked_at', 'kind', 'cause', 'account', 'currency', 'debit', 'credit'])
    expect(lines).toHaveLength(4)
    expect(lines[0]).toEqual([
      expect.stringMatching(/^jnl_/),
      expect.stringMatching(/^jnl_/),
      '2026-09-01T01:00:00.000Z',
      'payment',
      expect.stringMatching(/^pay_/),
      'channel:bank_card',
      'CNY',
      '29900',
      '',
    ])
    const sum = (column: number) => lines.reduce((all: number, line: string[]) => all + Number(line[column]), 0)
    expect(sum(7)).toBe(sum(8))
    const one = await s.t.call('GET', `/backoffice/v1/ledger/export?cause=${payment.id}&account=revenue`)
    expect(one.body.trimEnd().split('\r\n')).toHaveLength(2)
  })

  it('3.P.5 is refused where it would have to be cut short', async () => {
    await using s = await createCheckout()
    await s.buy()
    expect(await s.t.call('GET', '/backoffice/v1/ledger/export?max_entries=2')).toMatchObject({ status: 200 })
    expect(await s.t.call('GET', '/backoffice/v1/ledger/export?max_entries=1')).toMatchObject({
      status: 422,
      body: { code: 'ledger_export_too_large' },
    })
  })
})
