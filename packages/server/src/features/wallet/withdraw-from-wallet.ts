import { instantText } from '@parley/policy/kernel/instant-text'
import { decideWithdrawal } from '@parley/policy/wallet/decide-withdrawal'
import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { userKind } from '../accounts/index.ts'
import { debitWallet } from './move-balance.ts'
import { noWallet } from './no-wallet.ts'
import { findWallet, walletBalance } from './store.ts'

export const withdrawFromWallet: PlatformHandler<'withdrawFromWallet'> = async (ctx, { path, body }) => {
  const user = await load(ctx, userKind, path.user_id)
  const wallet = await findWallet(ctx, user.id)
  if (wallet === undefined) return noWallet
  const { amount } = body
  const decided = decideWithdrawal({ status: wallet.status, balance: await walletBalance(ctx, wallet), amount })
  if (!decided.ok) return decided
  const id = ctx.ids.next('wtx', ctx.now)
  const movement = { user_id: user.id, amount, cause: id, kind: 'wallet_withdrawal', counterpart: 'outside' } as const
  const balance = await debitWallet(ctx, movement)
  return {
    status: 201,
    body: {
      id,
      object: 'wallet_withdrawal',
      wallet_id: wallet.id,
      user_id: user.id,
      amount,
      balance,
      created_at: instantText(ctx.now),
    },
  }
}
