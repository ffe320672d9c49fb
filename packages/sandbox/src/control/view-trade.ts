import type { SandboxSchemas } from '@parley/contract/sandbox'
import type { Refusal } from '@parley/server/http/reply'
import type { Context } from '@parley/server/work/context'
import { findTrade, listAttemptsOfPayment } from '../channels/store.ts'
import type { ChannelRefundRow } from '../channels/store.ts'

export function noTrade(paymentId: string): Refusal<'not_found'> {
  const detail = `No channel has a trade for payment ${JSON.stringify(paymentId.slice(0, 64))}. Wallet payments have none; others open one when they are created.`
  return { refused: 'not_found', detail }
}

/** The trade of a payment with its refund attempts. */
export async function viewTradeOf(
  ctx: Context,
  paymentId: string,
): Promise<{ status: 200; body: SandboxSchemas['SimulatedTrade'] } | Refusal<'not_found'>> {
  const trade = await findTrade(ctx, paymentId)
  if (trade === undefined) return noTrade(paymentId)
  const { payment_id, method, state, amount, currency } = trade
  const refunds = (await listAttemptsOfPayment(ctx, paymentId)).map(viewRefundAttempt)
  return {
    status: 200,
    body: { object: 'simulated_trade', payment_id, method, state, amount: { amount, currency }, refunds },
  }
}

export function viewRefundAttempt(row: ChannelRefundRow): SandboxSchemas['SimulatedRefund'] {
  const { attempt_number, refund_id, payment_id, method, state, amount, currency, contradictions } = row
  return {
    object: 'simulated_refund',
    attempt_number,
    refund_id,
    payment_id,
    method,
    state,
    amount: { amount, currency },
    contradictions,
  }
}
