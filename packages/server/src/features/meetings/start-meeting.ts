import { decideStart } from '@parley/policy/meetings/decide-start'
import type { PlatformHandler } from '../../http/handlers.ts'
import { schedule } from '../../jobs/schedule.ts'
import { load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { endAtLimit } from './end-at-limit.job.ts'
import { hostOf } from './host-of.ts'
import { meetingKind } from './meeting-kind.ts'
import { viewMeeting } from './view.ts'

/** Begins a meeting, if its host may still hold it (2.1 to 2.4). */
export const startMeeting: PlatformHandler<'startMeeting'> = async (ctx, { path }) => {
  const meeting = await load(ctx, meetingKind, path.meeting_id)
  const host = await hostOf(ctx, meeting.user_id)
  const decided = decideStart({ meeting, host }, ctx.settings.parameters, ctx.now)
  if (!decided.ok) return decided
  const { step, decision, ends_by } = decided
  const changes = { started_at: ctx.now, ends_by, decision }
  const saved = await advance(ctx, meetingKind, { before: meeting, step, changes })
  if (ends_by !== null) await schedule(ctx, endAtLimit, { ref: meeting.id, due_at: ends_by })
  return { status: 200, body: viewMeeting(saved), version: saved.version }
}
