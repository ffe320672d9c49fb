import type { Context } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { walletBalance } from './store.ts'
import { viewWallet } from './view.ts'
import type { WalletView } from './view.ts'
import { newWalletKind } from './wallet-kind.ts'

/** A wallet as the API shows it now, by its own id. */
export async function viewWalletById(ctx: Context, id: string): Promise<WalletView | undefined> {
  const wallet = await find(ctx, newWalletKind, id)
  return wallet === undefined ? undefined : viewWallet(wallet, await walletBalance(ctx, wallet))
}
