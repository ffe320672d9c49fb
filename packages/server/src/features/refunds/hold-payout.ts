import { decideMove } from '@parley/policy/refunds/decide-move'
import { isFrozen } from '@parley/policy/refunds/refuse-frozen'
import { schedule, unschedule } from '../../jobs/schedule.ts'
import type { Context } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { refundKind } from './refund-kind.ts'
import { reportLatePayout } from './report-late-payout.job.ts'
import { resumePayout } from './resume-payout.ts'
import { sendRefund } from './send-refund.job.ts'

/**
 * Keeps an approved refund here until the invoice of its order is reversed (INT-36). While the user has to confirm that,
 * the deadline stands still, as it does whenever a payout waits for the user (INT-07).
 */
export async function holdPayout(ctx: Context, id: string, { waitsForUser }: { waitsForUser: boolean }): Promise<void> {
  const refund = await find(ctx, refundKind, id)
  if (refund === undefined || refund.payout === null) return
  const decided = decideMove(refund, 'hold_payout')
  if (!decided.ok) return
  const { payout } = refund
  const pauses = waitsForUser && ctx.settings.parameters['refund.sla.pause_on_abnormal']
  if (pauses) await unschedule(ctx, reportLatePayout, id)
  const paused_since = payout.paused_since ?? (pauses ? ctx.now : null)
  await advance(ctx, refundKind, {
    before: refund,
    step: decided.step,
    changes: { payout: { ...payout, held_since: ctx.now, paused_since } },
  })
}

/** Lets the payout go on; nothing happens where it is not held, or not to be paid any more. */
export async function releasePayout(ctx: Context, id: string): Promise<void> {
  const refund = await find(ctx, refundKind, id)
  if (refund === undefined || refund.payout === null || refund.payout.held_since === null) return
  const decided = decideMove(refund, 'release_payout')
  if (!decided.ok) return
  const paused = refund.payout.paused_since !== null
  // A dispute that holds the refund besides goes on doing so.
  const resumed = isFrozen(refund) ? refund.payout : resumePayout(ctx, refund.payout)
  const payout = { ...resumed, held_since: null }
  await advance(ctx, refundKind, { before: refund, step: decided.step, changes: { payout } })
  if (isFrozen(refund)) return
  const { due_at, provisional } = payout
  if (paused) await schedule(ctx, reportLatePayout, { ref: id, due_at: due_at + 1, provisional })
  await schedule(ctx, sendRefund, { ref: id, due_at: ctx.now })
}
