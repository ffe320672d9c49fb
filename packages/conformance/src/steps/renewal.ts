import type { Schemas } from '@parley/sdk'
import type { World } from '../targets/target.ts'
import { buyPro } from './purchase.ts'
import type { Purchase } from './purchase.ts'

type Subscription = Pick<Schemas['Subscription'], 'id'>

/** What a payer sends after having been shown the renewal: by card unless told otherwise. */
export async function agreeToRenew(
  world: World,
  subscription: Subscription,
  choice: Partial<Schemas['AutoRenewal']> = {},
): Promise<Schemas['AutoRenewal']> {
  const { method = 'bank_card' } = choice
  const { mandate_digest } = await world.parley.subscriptions.previewRenewal(subscription.id, { method })
  return { method, mandate_digest, ...choice }
}

/** Pro by the month, paid with a card and renewed by it. */
export async function buyRenewing(world: World, account?: string): Promise<Purchase> {
  const purchase = await buyPro(world, account === undefined ? {} : { account })
  const subscription = await world.parley.subscriptions.enableAutoRenew(
    purchase.subscription.id,
    await agreeToRenew(world, purchase.subscription),
  )
  return { ...purchase, subscription }
}
