import { decideMove } from '@parley/policy/refunds/decide-move'
import type { InsideJob } from '../../jobs/job.ts'
import { about } from '../../work/about.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { refundKind } from './refund-kind.ts'

/** 4.E: an application whose applicant does not answer in time is closed. */
export const closeUnanswered: InsideJob = {
  kind: 'refund.close_unanswered',
  title: {
    en: 'A refund application whose questions were not answered is closed',
    'zh-CN': '未按时补充资料的退费申请关闭',
  },
  clauses: ['4.E'],
  subject: about(refundKind),
  run: async (ctx, ref) => {
    const refund = await find(ctx, refundKind, ref)
    if (refund?.status !== 'needs_info') return
    const decided = decideMove(refund, 'close')
    if (decided.ok)
      await advance(ctx, refundKind, { before: refund, step: decided.step, changes: { decision: decided.decision } })
  },
}
