import type { Context } from '../../work/context.ts'
import { listRefundsOfPayment } from './store.ts'

/** What refunds have given back of a payment, in minor units. */
export async function refundedOf(ctx: Context, paymentId: string): Promise<number> {
  const succeeded = (await listRefundsOfPayment(ctx, paymentId)).filter(({ status }) => status === 'succeeded')
  return succeeded.reduce((sum, { amount }) => sum + (amount?.net.amount ?? 0), 0)
}
