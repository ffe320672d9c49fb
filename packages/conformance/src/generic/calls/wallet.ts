import { fillWallet, openAccount } from '../../steps/customer.ts'
import type { Call } from '../call.ts'
import type { Stage } from '../stage.ts'

/** Calls about the wallet besides opening and filling it. */
export const walletCalls = {
  closeWallet: async ({ world }: Stage): Promise<Call> => {
    const { id: user_id } = await openAccount(world)
    await world.parley.wallet.open(user_id)
    return { path: { user_id }, otherBody: {} }
  },
  withdrawFromWallet: async ({ world }: Stage): Promise<Call> => {
    const user = await openAccount(world)
    await fillWallet(world, user, { amount: 500, currency: 'CNY' })
    const body = { amount: { amount: 100, currency: 'CNY' } }
    return { path: { user_id: user.id }, body, otherBody: { amount: { amount: 200, currency: 'CNY' } } }
  },
}
