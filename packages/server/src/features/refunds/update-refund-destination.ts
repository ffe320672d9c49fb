import { decideDestination } from '@parley/policy/refunds/decide-destination'
import { resumedDeadline } from '@parley/policy/refunds/payout-deadline'
import type { PlatformHandler } from '../../http/handlers.ts'
import { missing } from '../../http/refuse.ts'
import { schedule } from '../../jobs/schedule.ts'
import type { Context } from '../../work/context.ts'
import { load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { findPaymentMethod } from '../payment-methods/index.ts'
import { findPayment } from '../payments/index.ts'
import { sameNameCard } from './destination.ts'
import { refundKind } from './refund-kind.ts'
import { reportLatePayout } from './report-late-payout.job.ts'
import { sendRefund } from './send-refund.job.ts'
import type { Payout } from './table.ts'
import { viewRefund } from './view.ts'

export const updateRefundDestination: PlatformHandler<'updateRefundDestination'> = async (ctx, { path, body }) => {
  const refund = await load(ctx, refundKind, path.refund_id)
  const card = await findPaymentMethod(ctx, body.payment_method_id)
  if (card === undefined) return missing('/payment_method_id', 'payment method')
  const payment = await findPayment(ctx, refund.payment_id)
  const decided = decideDestination(
    {
      refund,
      payer_name: payment?.payer_name ?? '',
      card: { type: card.type, bound: card.status === 'bound', holder_name: card.holder_name },
    },
    ctx.settings.parameters,
  )
  if (!decided.ok) return decided
  const payout = refund.payout === null ? null : resume(ctx, refund.payout)
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

/** The deadline runs on after the pause (INT-07); the new card gets an attempt of its own. */
function resume(ctx: Context, payout: Payout): Payout {
  const attempts = payout.attempts + 1
  if (payout.paused_since === null) return { ...payout, attempts }
  const { counted, due_at, due_date, provisional } = resumedDeadline(
    { counted: payout.counted, paused_since: payout.paused_since, resumed_at: ctx.now },
    ctx.settings.calendar,
  )
  return { ...payout, attempts, counted: [...counted], due_at, due_date, provisional, paused_since: null }
}
