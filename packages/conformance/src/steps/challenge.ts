import type { Schemas } from '@parley/sdk'
import type { World } from '../targets/target.ts'
import { bindAccount } from './customer.ts'

/** Its bank sends the holder a code before it is bound; it pays at once. */
export const challengedCard = '6222020000000122'
/** The code that the bank sends. */
export const bankCode = '123456'

/** A card whose holder has been asked for a code. */
export function challengedAccount(world: World, user: Pick<Schemas['User'], 'id'>): Promise<Schemas['PaymentMethod']> {
  return bindAccount(world, user, { type: 'bank_card', account: challengedCard })
}
