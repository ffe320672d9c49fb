import { closeWallet } from './close-wallet.ts'
import { getWallet } from './get-wallet.ts'
import { openWallet } from './open-wallet.ts'
import { topUpWallet } from './top-up-wallet.ts'
import { withdrawFromWallet } from './withdraw-from-wallet.ts'

export const platformWalletHandlers = { closeWallet, getWallet, openWallet, topUpWallet, withdrawFromWallet }
