import { addDuration } from '@parley/policy/kernel/duration'
import { reviewDeadline } from '@parley/policy/refunds/review-deadline'
import { schedule, unschedule } from '@parley/server/jobs/schedule'
import type { Reaction } from '@parley/server/work/context'
import type { BackOffice } from './back-office.ts'
import { reviewRefundJob } from './review-refund.job.ts'
import type { Role, Waiting } from './role.ts'
import { findRobot } from './store.ts'

/** Reviews refunds (4.2.3): after its delay, or when the review target ends (INT-03). */
export function reviewer(office: BackOffice): Role {
  const job = reviewRefundJob(office)
  const takeUp: Role['takeUp'] = async (ctx, { delay }, { ref, since }) => {
    const due_at = delay === null ? reviewDeadline(since, ctx.settings).due_at : addDuration(ctx.now, delay)
    await unschedule(ctx, job, ref)
    await schedule(ctx, job, { ref, due_at: Math.max(due_at, ctx.now) })
  }
  const onArrival: Reaction = async (ctx, event) => {
    const robot = await findRobot(ctx, 'reviewer')
    if (robot.enabled) await takeUp(ctx, robot, { ref: event.object_id, since: ctx.now })
  }
  return {
    role: 'reviewer',
    job,
    reactions: { 'refund.submitted': [onArrival], 'refund.info_provided': [onArrival], 'refund.unfrozen': [onArrival] },
    waiting: async (office) => [
      ...(await waitingIn(office, 'submitted')),
      ...(await waitingIn(office, 'under_review')),
    ],
    takeUp,
  }
}

async function waitingIn(office: BackOffice, status: 'submitted' | 'under_review'): Promise<Waiting[]> {
  const waiting: Waiting[] = []
  const query: { status: typeof status; limit: number; after?: string } = { status, limit: 100 }
  for (;;) {
    const page = await office.call('listRefundsForReview', { query })
    if (!page.ok) throw new Error(`The queue of the reviewer was refused with ${page.code}`)
    for (const { id, submitted_at } of page.body.data) waiting.push({ ref: id, since: Date.parse(submitted_at ?? '') })
    if (page.body.next_cursor === null) break
    query.after = page.body.next_cursor
  }
  // Oldest first, as they came in.
  return waiting.toReversed()
}
