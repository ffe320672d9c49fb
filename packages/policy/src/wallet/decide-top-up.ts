import { explain } from '../kernel/decision.ts'
import type { Decision } from '../kernel/decision.ts'
import { addMoney } from '../kernel/money.ts'
import type { Money } from '../kernel/money.ts'
import type { Refused } from '../kernel/verdict.ts'

type Code = 'currency_mismatch' | 'validation_failed'

/** Puts money into a wallet: more than nothing, in the currency of the wallet, and no more than one can hold (3.4). */
export function decideTopUp(
  { balance, amount }: { readonly balance: Money; readonly amount: Money },
  limit: number = largestBalance,
): { readonly ok: true; readonly balance: Money; readonly decision: Decision } | Refused<Code> {
  const why = explain()
    .clause('3.4')
    .step('balance', balance.amount, 'fen')
    .step('currency of the wallet', balance.currency, 'text')
    .step('top-up', amount.amount, 'fen')
    .step('currency of the top-up', amount.currency, 'text')
  if (amount.currency !== balance.currency) {
    const detail = `The wallet is kept in ${balance.currency}. Top it up in that currency.`
    return { ok: false, refused: 'currency_mismatch', detail, decision: why.outcome('currency_mismatch') }
  }
  const after = addMoney(balance, amount)
  if (amount.amount === 0 || after.amount > limit) {
    const detail =
      amount.amount === 0
        ? 'Expected an amount above zero.'
        : `The balance would exceed ${limit} minor units. Top up less.`
    const errors = [{ pointer: '/amount/amount', code: 'out_of_range', detail }]
    return { ok: false, refused: 'validation_failed', detail, decision: why.outcome('validation_failed'), errors }
  }
  return {
    ok: true,
    balance: after,
    decision: why.step('balance after it', after.amount, 'fen').outcome('wallet_credited'),
  }
}

/** The largest amount that the contract can show, in minor units. */
const largestBalance = 1_000_000_000_000
