import { explain } from '../kernel/decision.ts'
import type { Decision } from '../kernel/decision.ts'
import { compareMoney } from '../kernel/money.ts'
import type { Money } from '../kernel/money.ts'
import type { Refused } from '../kernel/verdict.ts'
import type { WalletStatus } from './wallet-machine.ts'

type Code = 'currency_mismatch' | 'insufficient_balance' | 'validation_failed' | 'wallet_not_opened'

/** Takes money out of an open wallet: more than nothing, in its currency, and no more than it holds (3.4). */
export function decideWithdrawal(wallet: {
  readonly status: WalletStatus
  readonly balance: Money
  readonly amount: Money
}): { readonly ok: true; readonly decision: Decision } | Refused<Code> {
  const { status, balance, amount } = wallet
  const why = explain()
    .clause('3.4')
    .step('wallet', status, 'text')
    .step('balance', balance.amount, 'fen')
    .step('withdrawal', amount.amount, 'fen')
  const refuse = (refused: Code, detail: string): Refused<Code> => ({
    ok: false,
    refused,
    detail,
    decision: why.outcome(refused),
  })
  if (status !== 'opened') return refuse('wallet_not_opened', 'The wallet is closed and holds nothing. Open it first.')
  if (amount.currency !== balance.currency) {
    return refuse('currency_mismatch', `The wallet is kept in ${balance.currency}. Withdraw in that currency.`)
  }
  if (amount.amount === 0) {
    const detail = 'Expected an amount above zero.'
    return {
      ...refuse('validation_failed', detail),
      errors: [{ pointer: '/amount/amount', code: 'out_of_range', detail }],
    }
  }
  if (compareMoney(amount, balance) > 0) {
    return refuse('insufficient_balance', `The wallet holds ${balance.amount} minor units. Withdraw no more than that.`)
  }
  return { ok: true, decision: why.outcome('wallet_debited') }
}
