import { explain } from '@parley/policy/kernel/decision'
import { firstStep, stepOf } from '@parley/policy/kernel/verdict'
import { walletCurrency } from '@parley/policy/wallet/wallet-currency'
import { walletMachine } from '@parley/policy/wallet/wallet-machine'
import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import type { Context } from '../../work/context.ts'
import { advance, begin } from '../../work/transition.ts'
import { userKind } from '../accounts/index.ts'
import { loadBookInForce } from '../plans/index.ts'
import { findWallet } from './store.ts'
import type { WalletRow } from './view.ts'
import { newWalletKind } from './wallet-kind.ts'

export const openWallet: PlatformHandler<'openWallet'> = async (ctx, { path }) => {
  const user = await load(ctx, userKind, path.user_id)
  const open = await findWallet(ctx, user.id)
  if (open?.status === 'closed') return { status: 201, body: await reopen(ctx, open) }
  if (open !== undefined) {
    const decision = explain().clause('3.4').step('wallet', open.id, 'text').outcome('wallet_already_open')
    return {
      refused: 'wallet_already_open',
      detail: `The user has the wallet ${open.id}. Top it up or pay from it.`,
      decision,
      state: open.status,
    }
  }
  const wallet = await begin(ctx, newWalletKind, {
    step: firstStep(walletMachine, 'open'),
    row: {
      id: ctx.ids.next('wal', ctx.now),
      user_id: user.id,
      currency: walletCurrency(user.region, await loadBookInForce(ctx)),
      opened_at: ctx.now,
    },
  })
  return { status: 201, body: newWalletKind.view(wallet) }
}

/** A wallet that was closed is opened again, empty as it is. */
async function reopen(ctx: Context, closed: WalletRow) {
  const found = stepOf(walletMachine, { name: 'wallet', status: closed.status }, 'open')
  if (!found.ok) throw new RangeError(`A wallet that is ${closed.status} is not opened again`)
  const changes = { opened_at: ctx.now }
  return newWalletKind.view(await advance(ctx, newWalletKind, { before: closed, step: found.step, changes }))
}
