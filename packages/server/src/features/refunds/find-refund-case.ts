import type { PlatformSchemas } from '@parley/contract/platform'
import type { RefundFacts } from '@parley/policy/refunds/refund-facts'
import type { Context } from '../../work/context.ts'
import { originalDestination } from './destination.ts'
import { loadFacts, paymentToRefund } from './load-facts.ts'

/** What a refund of an order would be decided from, and where its money would go. */
export interface RefundCase {
  facts: RefundFacts
  destination: PlatformSchemas['RefundDestination']
}

/** The case of the payment named, or of the one that paid; nothing where the order has none that succeeded. */
export async function findRefundCase(
  ctx: Context,
  { order_id, payment_id }: { order_id: string; payment_id?: string | undefined },
): Promise<RefundCase | undefined> {
  const payment = await paymentToRefund(ctx, order_id, payment_id)
  if (payment === undefined) return undefined
  return { facts: await loadFacts(ctx, payment, null), destination: originalDestination(payment) }
}
