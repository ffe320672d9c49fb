import type { Context } from '@parley/server/work/context'
import { listAttemptsOfPayment } from './store.ts'

/** What the channel has given back of a payment by refunds, in minor units. */
export async function refundedAtChannel(ctx: Context, paymentId: string): Promise<number> {
  const succeeded = (await listAttemptsOfPayment(ctx, paymentId)).filter(({ state }) => state === 'succeeded')
  return succeeded.reduce((sum, { amount }) => sum + amount, 0)
}
