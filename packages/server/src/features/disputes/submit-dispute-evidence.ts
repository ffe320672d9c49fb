import { decideEvidence } from '@parley/policy/disputes/decide-evidence'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { BackofficeHandler } from '../../http/handlers.ts'
import { missing } from '../../http/refuse.ts'
import { schedule, unschedule } from '../../jobs/schedule.ts'
import { load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { findFile } from '../files/index.ts'
import { disputeKind } from './dispute-kind.ts'
import { missEvidence } from './miss-evidence.job.ts'
import { sendEvidence } from './send-evidence.job.ts'
import { viewDispute } from './view.ts'

/** Answers a dispute; what was said before stays (INT-37). */
export const submitDisputeEvidence: BackofficeHandler<'submitDisputeEvidence'> = async (ctx, { path, body }) => {
  const dispute = await load(ctx, disputeKind, path.dispute_id)
  const decided = decideEvidence(dispute, ctx.now)
  if (!decided.ok) return decided
  const { statement, file_ids = [] } = body
  for (const [position, id] of file_ids.entries()) {
    const file = await findFile(ctx, id)
    if (file?.user_id !== dispute.user_id) return missing(`/file_ids/${position}`, 'file')
  }
  const { step, decision } = decided
  const evidence = [...dispute.evidence, { statement, file_ids, submitted_at: instantText(ctx.now) }]
  const saved = await advance(ctx, disputeKind, { before: dispute, step, changes: { evidence, decision } })
  await unschedule(ctx, missEvidence, dispute.id)
  await schedule(ctx, sendEvidence, { ref: dispute.id, due_at: ctx.now })
  return { status: 200, body: viewDispute(saved), version: saved.version }
}
