import { zero } from '@parley/policy/kernel/money'
import type { ObjectKind } from '../../work/object-kind.ts'
import { wallets } from './table.ts'
import { viewWallet } from './view.ts'
import type { WalletView } from './view.ts'

/** For opening a wallet, which is empty then. What happens later is told with the balance of the ledger. */
export const newWalletKind: ObjectKind<typeof wallets, WalletView> = {
  name: 'wallet',
  table: wallets,
  view: (row) => viewWallet(row, zero(row.currency)),
  owner: (row) => row.user_id,
}
