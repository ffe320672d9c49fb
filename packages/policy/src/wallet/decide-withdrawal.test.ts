import { describe, expect, it } from 'vitest'
import { decideClosing } from './decide-closing.ts'
import { decideWithdrawal } from './decide-withdrawal.ts'

const yuan = (amount: number) => ({ amount, currency: 'CNY' })
const wallet = { status: 'opened', balance: yuan(500), amount: yuan(500) } as const

describe('taking money out of a wallet', () => {
  it('3.4 takes as much as there is, to the last fen', () => {
    expect(decideWithdrawal(wallet)).toMatchObject({ ok: true, decision: { clauses: ['3.4'] } })
  })

  it.each([
    [{ amount: yuan(501) }, 'insufficient_balance'],
    [{ amount: yuan(0) }, 'validation_failed'],
    [{ amount: { amount: 1, currency: 'USD' } }, 'currency_mismatch'],
    [{ status: 'closed' }, 'wallet_not_opened'],
  ] as const)('3.4 refuses %j as %s', (changes, refused) => {
    expect(decideWithdrawal({ ...wallet, ...changes })).toMatchObject({ ok: false, refused })
  })
})

it('3.4 closes a wallet that holds nothing, and once', () => {
  expect(decideClosing({ status: 'opened', balance: yuan(0) })).toMatchObject({ ok: true, step: { to: 'closed' } })
  expect(decideClosing({ status: 'opened', balance: yuan(1) })).toMatchObject({ refused: 'wallet_not_empty' })
  expect(decideClosing({ status: 'closed', balance: yuan(0) })).toMatchObject({ refused: 'wallet_not_opened' })
})
