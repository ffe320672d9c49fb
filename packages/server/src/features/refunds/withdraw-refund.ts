import { decideMove } from '@parley/policy/refunds/decide-move'
import type { PlatformHandler } from '../../http/handlers.ts'
import { advance } from '../../work/transition.ts'
import { admitToRefund } from './applicant.ts'
import { cancelTimers } from './cancel-timers.ts'
import { refundKind } from './refund-kind.ts'
import { viewRefund } from './view.ts'

export const withdrawRefund: PlatformHandler<'withdrawRefund'> = async (ctx, { path }) => {
  const admitted = await admitToRefund(ctx, path.refund_id)
  if (!admitted.ok) return admitted
  const { refund } = admitted
  const decided = decideMove(refund, 'withdraw')
  if (!decided.ok) return decided
  const saved = await advance(ctx, refundKind, {
    before: refund,
    step: decided.step,
    changes: { decision: decided.decision },
  })
  await cancelTimers(ctx, refund.id)
  return { status: 200, body: viewRefund(saved), version: saved.version }
}
