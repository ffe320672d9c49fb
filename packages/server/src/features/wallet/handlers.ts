import { getWallet } from './get-wallet.ts'
import { openWallet } from './open-wallet.ts'
import { topUpWallet } from './top-up-wallet.ts'

export const platformWalletHandlers = { getWallet, openWallet, topUpWallet }
