import { decideMissedEvidence } from '@parley/policy/disputes/decide-evidence'
import type { InsideJob } from '../../jobs/job.ts'
import { about } from '../../work/about.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { disputeKind } from './dispute-kind.ts'

/** INT-37: nobody answered the dispute in time. That is noted; the channel decides. */
export const missEvidence: InsideJob = {
  kind: 'dispute.miss_evidence',
  title: { en: 'A dispute must have been answered with evidence', 'zh-CN': '付款争议应当已提交证据' },
  clauses: ['4.4.1'],
  interpretations: ['INT-37'],
  subject: about(disputeKind),
  run: async (ctx, ref) => {
    const dispute = await find(ctx, disputeKind, ref)
    if (dispute === undefined) return
    const decided = decideMissedEvidence(dispute)
    if (!decided.ok) return
    await advance(ctx, disputeKind, { before: dispute, step: decided.step, changes: { decision: decided.decision } })
  },
}
