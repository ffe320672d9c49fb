import { explain } from '../kernel/decision.ts'
import type { Money } from '../kernel/money.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { Accepted, Refused } from '../kernel/verdict.ts'
import { walletMachine } from './wallet-machine.ts'
import type { WalletStatus, WalletStep } from './wallet-machine.ts'

/** Closes a wallet that holds nothing: what is in it is its user's, and is taken out first (3.4). */
export function decideClosing(wallet: {
  readonly status: WalletStatus
  readonly balance: Money
}): Accepted<WalletStep> | Refused<'wallet_not_empty' | 'wallet_not_opened'> {
  const { status, balance } = wallet
  const why = explain().clause('3.4').step('wallet', status, 'text').step('balance', balance.amount, 'fen')
  const found = stepOf(walletMachine, { name: 'wallet', status }, 'close')
  if (!found.ok) {
    const detail = 'The wallet is closed. There is nothing to do.'
    return { ok: false, refused: 'wallet_not_opened', detail, decision: why.outcome('wallet_not_opened') }
  }
  if (balance.amount > 0) {
    const detail = `The wallet holds ${balance.amount} minor units of ${balance.currency}. Withdraw them, then close it.`
    return { ok: false, refused: 'wallet_not_empty', detail, decision: why.outcome('wallet_not_empty'), state: status }
  }
  return { ok: true, step: found.step, decision: why.outcome('wallet_closed') }
}
