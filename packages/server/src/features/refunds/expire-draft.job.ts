import { decideMove } from '@parley/policy/refunds/decide-move'
import type { InsideJob } from '../../jobs/job.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { refundKind } from './refund-kind.ts'

/** 4.2.1: a draft lapses when its 48 hours are over (INT-01). */
export const expireDraft: InsideJob = {
  kind: 'refund.expire_draft',
  clauses: ['4.2.1'],
  run: async (ctx, ref) => {
    const refund = await find(ctx, refundKind, ref)
    if (refund?.status !== 'draft') return
    const decided = decideMove(refund, 'expire')
    if (decided.ok)
      await advance(ctx, refundKind, { before: refund, step: decided.step, changes: { decision: decided.decision } })
  },
}
