import { instantText } from '@parley/policy/kernel/instant-text'
import { decideTopUp } from '@parley/policy/wallet/decide-top-up'
import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { userKind } from '../accounts/index.ts'
import { creditWallet } from './move-balance.ts'
import { closedWallet, noWallet } from './no-wallet.ts'
import { findWallet, walletBalance } from './store.ts'

export const topUpWallet: PlatformHandler<'topUpWallet'> = async (ctx, { path, body }) => {
  const user = await load(ctx, userKind, path.user_id)
  const wallet = await findWallet(ctx, user.id)
  if (wallet === undefined) return noWallet
  if (wallet.status !== 'opened') return closedWallet
  const decided = decideTopUp({ balance: await walletBalance(ctx, wallet), amount: body.amount })
  if (!decided.ok) return decided
  const id = ctx.ids.next('wtx', ctx.now)
  const { amount } = body
  const balance = await creditWallet(ctx, {
    user_id: user.id,
    amount,
    cause: id,
    kind: 'wallet_top_up',
    counterpart: 'outside',
  })
  return {
    status: 201,
    body: {
      id,
      object: 'wallet_top_up',
      wallet_id: wallet.id,
      user_id: user.id,
      amount,
      balance,
      created_at: instantText(ctx.now),
    },
  }
}
