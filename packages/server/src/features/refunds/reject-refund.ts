import { decideRejection } from '@parley/policy/refunds/decide-rejection'
import { refuseFrozen } from '@parley/policy/refunds/refuse-frozen'
import type { BackofficeHandler } from '../../http/handlers.ts'
import { refuseWithoutRole } from '../../http/refuse-without-role.ts'
import { load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { cancelTimers } from './cancel-timers.ts'
import { refundKind } from './refund-kind.ts'
import { viewRefund } from './view.ts'

export const rejectRefund: BackofficeHandler<'rejectRefund'> = async (ctx, { path, body }) => {
  const denied = refuseWithoutRole(ctx, 'refund_reviewer')
  if (denied !== null) return denied
  const refund = await load(ctx, refundKind, path.refund_id)
  const frozen = refuseFrozen(refund)
  if (frozen !== null) return frozen
  const decided = decideRejection(refund, body)
  if (!decided.ok) return decided
  const saved = await advance(ctx, refundKind, {
    before: refund,
    step: decided.step,
    changes: { decision: decided.decision, finding: body.finding ?? null },
  })
  await cancelTimers(ctx, refund.id)
  return { status: 200, body: viewRefund(saved), version: saved.version }
}
