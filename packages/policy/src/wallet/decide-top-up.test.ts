import fc from 'fast-check'
import { expect, it } from 'vitest'
import { money } from '../kernel/money.ts'
import { decideTopUp } from './decide-top-up.ts'

it('3.4 adds to the balance, for any two amounts that a wallet can hold', () => {
  const amount = fc.integer({ min: 1, max: 500_000_000_000 })
  fc.assert(
    fc.property(amount, amount, (held, added) => {
      expect(decideTopUp({ balance: money(held, 'CNY'), amount: money(added, 'CNY') })).toMatchObject({
        ok: true,
        balance: { amount: held + added, currency: 'CNY' },
      })
    }),
  )
})

it('3.4 is refused in another currency than that of the wallet', () => {
  expect(decideTopUp({ balance: money(0, 'CNY'), amount: money(100, 'USD') })).toMatchObject({
    ok: false,
    refused: 'currency_mismatch',
  })
})

it('3.4 is refused where it adds nothing', () => {
  expect(decideTopUp({ balance: money(0, 'CNY'), amount: money(0, 'CNY') })).toMatchObject({
    ok: false,
    refused: 'validation_failed',
  })
})

it('3.4 is refused where the wallet would hold more than can be shown', () => {
  const full = money(1_000_000_000_000, 'CNY')
  expect(decideTopUp({ balance: full, amount: money(1, 'CNY') })).toMatchObject({
    ok: false,
    refused: 'validation_failed',
  })
  expect(decideTopUp({ balance: money(0, 'CNY'), amount: full })).toMatchObject({ ok: true })
})
