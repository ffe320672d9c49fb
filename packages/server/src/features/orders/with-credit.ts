import { applyServiceCredit } from '@parley/policy/orders/apply-service-credit'
import type { Context } from '../../work/context.ts'
import { creditOf } from '../service-credit/index.ts'
import type { AgreedPrice } from './priced-fields.ts'

/** The price with what service credit pays of it; as it is where no user lets theirs pay (INT-31). */
export async function withCredit<Price extends AgreedPrice>(
  ctx: Context,
  price: Price,
  userId: string | null,
): Promise<Price> {
  if (userId === null) return price
  return { ...price, ...applyServiceCredit(price, await creditOf(ctx, userId, price.amount.currency)) }
}
