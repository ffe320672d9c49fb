import { decideDestination } from '@parley/policy/refunds/decide-destination'
import { refuseFrozen } from '@parley/policy/refunds/refuse-frozen'
import type { PlatformHandler } from '../../http/handlers.ts'
import { missing } from '../../http/refuse.ts'
import { schedule } from '../../jobs/schedule.ts'
import { advance } from '../../work/transition.ts'
import { findPaymentMethod } from '../payment-methods/index.ts'
import { findPayment } from '../payments/index.ts'
import { admitToRefund } from './applicant.ts'
import { sameNameCard } from './destination.ts'
import { refundKind } from './refund-kind.ts'
import { reportLatePayout } from './report-late-payout.job.ts'
import { resumePayout } from './resume-payout.ts'
import { sendRefund } from './send-refund.job.ts'
import { viewRefund } from './view.ts'

export const updateRefundDestination: PlatformHandler<'updateRefundDestination'> = async (ctx, { path, body }) => {
  const admitted = await admitToRefund(ctx, path.refund_id)
  if (!admitted.ok) return admitted
  const { refund, records } = admitted
  const frozen = refuseFrozen(refund)
  if (frozen !== null) return frozen
  const card = await findPaymentMethod(records, body.payment_method_id)
  if (card?.user_id !== refund.user_id) return missing('/payment_method_id', 'payment method')
  const payment = await findPayment(records, refund.payment_id)
  const decided = decideDestination(
    {
      refund: { status: refund.status, method: payment?.method ?? refund.destination.method },
      payer_name: payment?.payer_name ?? '',
      card: { type: card.type, bound: card.status === 'bound', holder_name: card.holder_name },
    },
    ctx.settings.parameters,
  )
  if (!decided.ok) return decided
  // The deadline runs on after the pause (INT-07); the new card gets an attempt of its own.
  const payout =
    refund.payout === null ? null : { ...resumePayout(ctx, refund.payout), attempts: refund.payout.attempts + 1 }
  const saved = await advance(ctx, refundKind, {
    before: refund,
    step: decided.step,
    changes: { destination: sameNameCard(card), payout, failure: null, decision: decided.decision },
  })
  await schedule(ctx, sendRefund, { ref: refund.id, due_at: ctx.now })
  if (payout !== null && refund.payout?.paused_since != null) {
    const { due_at, provisional } = payout
    await schedule(ctx, reportLatePayout, { ref: refund.id, due_at: due_at + 1, provisional })
  }
  return { status: 200, body: viewRefund(saved), version: saved.version }
}
