import { decideMeetingEnd } from '@parley/policy/meetings/decide-meeting-end'
import type { InsideJob } from '../../jobs/job.ts'
import { about } from '../../work/about.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { meetingKind } from './meeting-kind.ts'

/** INT-30: an operator may set a limit to meetings on the free plan, at which they end by themselves. */
export const endAtLimit: InsideJob = {
  kind: 'meeting.end_at_limit',
  title: { en: 'A meeting reaches the time limit of its plan', 'zh-CN': '会议达到版本时长上限' },
  clauses: ['2.1'],
  interpretations: ['INT-30'],
  subject: about(meetingKind),
  run: async (ctx, ref) => {
    const meeting = await find(ctx, meetingKind, ref)
    if (meeting === undefined) return
    const decided = decideMeetingEnd(meeting, 'reach_limit', ctx.now)
    if (!decided.ok) return
    const { step, decision } = decided
    const changes = { ended_at: ctx.now, ended_by: 'time_limit' as const, recording_id: null, decision }
    await advance(ctx, meetingKind, { before: meeting, step, changes })
  },
}
