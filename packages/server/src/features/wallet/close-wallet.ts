import { decideClosing } from '@parley/policy/wallet/decide-closing'
import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { userKind } from '../accounts/index.ts'
import { noWallet } from './no-wallet.ts'
import { findWallet, walletBalance } from './store.ts'
import { newWalletKind } from './wallet-kind.ts'

export const closeWallet: PlatformHandler<'closeWallet'> = async (ctx, { path }) => {
  const user = await load(ctx, userKind, path.user_id)
  const wallet = await findWallet(ctx, user.id)
  if (wallet === undefined) return noWallet
  const decided = decideClosing({ status: wallet.status, balance: await walletBalance(ctx, wallet) })
  if (!decided.ok) return decided
  // As empty as when it was opened.
  const closed = await advance(ctx, newWalletKind, { before: wallet, step: decided.step })
  return { status: 200, body: newWalletKind.view(closed) }
}
