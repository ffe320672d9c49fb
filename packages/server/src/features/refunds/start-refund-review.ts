import { decideMove } from '@parley/policy/refunds/decide-move'
import type { BackofficeHandler } from '../../http/handlers.ts'
import { refuseWithoutRole } from '../../http/refuse-without-role.ts'
import { load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { refundKind } from './refund-kind.ts'
import { viewRefund } from './view.ts'

export const startRefundReview: BackofficeHandler<'startRefundReview'> = async (ctx, { path }) => {
  const denied = refuseWithoutRole(ctx, 'refund_reviewer')
  if (denied !== null) return denied
  const refund = await load(ctx, refundKind, path.refund_id)
  const decided = decideMove(refund, 'start_review')
  if (!decided.ok) return decided
  const saved = await advance(ctx, refundKind, {
    before: refund,
    step: decided.step,
    changes: { decision: decided.decision },
  })
  return { status: 200, body: viewRefund(saved), version: saved.version }
}
