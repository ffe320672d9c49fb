import { decideLapse } from '@parley/policy/refunds/decide-lapse'
import type { InsideJob } from '../../jobs/job.ts'
import { about } from '../../work/about.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { refundKind } from './refund-kind.ts'

/** 4.2.1: a draft lapses when its 48 hours are over (INT-01). */
export const expireDraft: InsideJob = {
  kind: 'refund.expire_draft',
  title: { en: 'A refund application that was not submitted lapses', 'zh-CN': '未按时提交的退费申请失效' },
  clauses: ['4.2.1'],
  interpretations: ['INT-01'],
  subject: about(refundKind),
  run: async (ctx, ref) => {
    const refund = await find(ctx, refundKind, ref)
    if (refund?.status !== 'draft') return
    const decided = decideLapse(refund, ctx.settings.parameters)
    if (decided.ok)
      await advance(ctx, refundKind, { before: refund, step: decided.step, changes: { decision: decided.decision } })
  },
}
