import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { userKind } from '../accounts/index.ts'
import { noWallet } from './no-wallet.ts'
import { findWallet, walletBalance } from './store.ts'
import { viewWallet } from './view.ts'

// No ETag: the balance moves without the wallet changing.
export const getWallet: PlatformHandler<'getWallet'> = async (ctx, { path }) => {
  const user = await load(ctx, userKind, path.user_id)
  const wallet = await findWallet(ctx, user.id)
  if (wallet === undefined) return noWallet
  return { status: 200, body: viewWallet(wallet, await walletBalance(ctx, wallet)) }
}
