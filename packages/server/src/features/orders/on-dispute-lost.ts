import type { PlatformSchemas } from '@parley/contract/platform'
import type { Reaction } from '../../work/context.ts'
import { returnMoney } from './return-money.ts'

/** INT-37: what a lost dispute gave back counts as returned, and the order shows it. */
export const onDisputeLost: Reaction = async (ctx, event) => {
  const { order_id, payment_id, returned_amount } = event.object as PlatformSchemas['Dispute']
  const { amount } = returned_amount
  if (amount > 0) await returnMoney(ctx, order_id, { payment_id, gross: amount, net: amount })
}
