import { decideMove } from '@parley/policy/refunds/decide-move'
import { isFrozen } from '@parley/policy/refunds/refuse-frozen'
import { outsideJob } from '../../jobs/job.ts'
import type { PaymentMethodType, RefundOrder } from '../../ports/payment-channel.ts'
import type { Context } from '../../work/context.ts'
import { about } from '../../work/about.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { findPaymentMethod } from '../payment-methods/index.ts'
import { divertRefund, isWalletClosed } from './divert-refund.ts'
import { refundKind } from './refund-kind.ts'
import type { RefundRow } from './view.ts'

/** What the channel is told; null where the wallet that paid is closed, and nobody is. */
type Order = { method: PaymentMethodType; order: RefundOrder } | { method: null }

/** 4.2.3: hands the payout to the channel. Called twice with one attempt number, the channel pays once. */
export const sendRefund = outsideJob<Order, boolean>({
  kind: 'refund.send',
  title: { en: 'The channel is told to pay a refund', 'zh-CN': '通知支付渠道退款' },
  clauses: ['4.2.3', '4.4.2', '4.4.3'],
  subject: about(refundKind),
  lane: 'channel',
  prepare: async (ctx, ref) => {
    const refund = await find(ctx, refundKind, ref)
    if (refund === undefined || !isToBeSent(refund) || refund.amount === null) return null
    const { destination, amount } = refund
    if (await isWalletClosed(ctx, refund)) return { method: null }
    const card =
      destination.kind === 'same_name_card'
        ? await findPaymentMethod(ctx, destination.payment_method_id ?? '')
        : undefined
    return {
      method: destination.method,
      order: {
        refund_id: refund.id,
        attempt_number: attemptNumber(refund),
        payment_id: refund.payment_id,
        amount: amount.net,
        account_token: card?.account_token ?? null,
      },
    }
  },
  perform: async (input, { channels }) => {
    if (input.method === null) return false
    await channels[input.method].refund(input.order)
    return true
  },
  finish: async (ctx, ref, wasTold) => {
    const refund = await find(ctx, refundKind, ref)
    if (refund?.status !== 'approved') return
    const sent = await markSent(ctx, refund)
    if (!wasTold) await divertRefund(ctx, sent)
  },
})

/** Approved, or sent to a new card that the channel has not heard of yet; and held by no dispute (INT-37). */
export function isToBeSent(refund: RefundRow): boolean {
  if (isFrozen(refund)) return false
  return (
    refund.status === 'approved' || (refund.status === 'processing' && refund.destination.kind === 'same_name_card')
  )
}

/** One number per attempt; the channel pays each at most once. */
export function attemptNumber(refund: RefundRow): string {
  return `${refund.id}-${(refund.payout?.attempts ?? 0) + (refund.status === 'processing' ? 0 : 1)}`
}

/** approved → processing; also when the channel's answer came before its acceptance was written down. */
export async function markSent(ctx: Context, refund: RefundRow): Promise<RefundRow> {
  const decided = decideMove(refund, 'send')
  if (!decided.ok || refund.payout === null) return refund
  const { payout } = refund
  return advance(ctx, refundKind, {
    before: refund,
    step: decided.step,
    changes: { payout: { ...payout, initiated_at: payout.initiated_at ?? ctx.now, attempts: payout.attempts + 1 } },
  })
}
