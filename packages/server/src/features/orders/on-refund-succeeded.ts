import type { PlatformSchemas } from '@parley/contract/platform'
import type { Reaction } from '../../work/context.ts'
import { returnMoney } from './return-money.ts'

/** 4.2.3: an order shows what went back of the payment that paid it. */
export const onRefundSucceeded: Reaction = async (ctx, event) => {
  const refund = event.object as PlatformSchemas['Refund']
  if (refund.amount === null) throw new Error(`Refund ${refund.id} went back without an amount`)
  const { gross, net } = refund.amount
  const money = { payment_id: refund.payment_id, gross: gross.amount, net: net.amount }
  await returnMoney(ctx, refund.order_id, money)
}
