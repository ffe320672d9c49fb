import { movementKey } from '@parley/policy/reconciliation/reconcile'
import type { Movement } from '@parley/policy/reconciliation/reconcile'
import type { PaymentMethodType } from '../../ports/payment-channel.ts'
import type { Context } from '../../work/context.ts'
import { findDisputeByReference, listDisputesOpened } from '../disputes/index.ts'
import type { DisputeRow } from '../disputes/index.ts'
import { findPayment, listPaymentsReceived } from '../payments/index.ts'
import type { PaymentRow } from '../payments/index.ts'
import { findRefund, listRefundsCredited } from '../refunds/index.ts'
import type { RefundRow } from '../refunds/index.ts'

/** A movement with the objects that it is about. */
export interface BookedMovement extends Movement {
  readonly payment_id: string
  readonly refund_id: string | null
  readonly dispute_id: string | null
}

interface Asked {
  channel: PaymentMethodType
  /** `to` is not included. */
  period: { from: number; to: number }
  stated: readonly Movement[]
}

/** What was booked of a channel in that time, which its statement has to have; and what it states of other times. */
export async function bookedMovements(
  ctx: Context,
  { channel, period, stated }: Asked,
): Promise<{ here: BookedMovement[]; due: Set<string> }> {
  const where = { channel, ...period }
  const inTime = [
    ...(await listPaymentsReceived(ctx, where)).map(paymentMovement),
    ...(await listRefundsCredited(ctx, where)).map(refundMovement),
    ...(await listDisputesOpened(ctx, where)).map(disputeMovement),
  ]
  const due = new Set(inTime.map(movementKey))
  const here = [...inTime]
  for (const line of stated) {
    if (due.has(movementKey(line))) continue
    const found = await findMovement(ctx, line)
    if (found !== undefined) here.push(found)
  }
  return { here, due }
}

async function findMovement(ctx: Context, { about, reference }: Movement): Promise<BookedMovement | undefined> {
  if (about === 'payment') {
    const payment = await findPayment(ctx, reference)
    return payment && paymentMovement(payment)
  }
  if (about === 'dispute') {
    const dispute = await findDisputeByReference(ctx, reference)
    return dispute && disputeMovement(dispute)
  }
  const refund = await findRefund(ctx, reference.slice(0, Math.max(0, reference.lastIndexOf('-'))))
  return refund && { ...refundMovement(refund), reference }
}

function paymentMovement({ id, status, amount, currency }: PaymentRow): BookedMovement {
  const state = status === 'succeeded' ? 'paid' : status
  return {
    about: 'payment',
    reference: id,
    state,
    amount: { amount, currency },
    payment_id: id,
    refund_id: null,
    dispute_id: null,
  }
}

function refundMovement({ id, payment_id, status, amount, payout }: RefundRow): BookedMovement {
  return {
    about: 'refund',
    reference: `${id}-${payout?.attempts ?? 0}`,
    state: status === 'succeeded' ? 'refunded' : status,
    amount: amount?.net ?? { amount: 0, currency: 'CNY' },
    payment_id,
    refund_id: id,
    dispute_id: null,
  }
}

/** A lost dispute moved what it gave back, what a refund gave back besides included. */
function disputeMovement(dispute: DisputeRow): BookedMovement {
  const { id, payment_id, channel_reference, status, currency } = dispute
  const amount = status === 'lost' ? dispute.returned_amount + dispute.claimed_amount : dispute.amount
  return {
    about: 'dispute',
    reference: channel_reference,
    state: status === 'won' || status === 'lost' ? status : 'open',
    amount: { amount, currency },
    payment_id,
    refund_id: null,
    dispute_id: id,
  }
}
