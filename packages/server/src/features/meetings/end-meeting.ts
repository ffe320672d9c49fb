import { decideMeetingEnd } from '@parley/policy/meetings/decide-meeting-end'
import type { PlatformHandler } from '../../http/handlers.ts'
import { unschedule } from '../../jobs/schedule.ts'
import { load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { endAtLimit } from './end-at-limit.job.ts'
import { meetingKind } from './meeting-kind.ts'
import { viewMeeting } from './view.ts'

/** The host ends the meeting; a recording that runs ends with it. */
export const endMeeting: PlatformHandler<'endMeeting'> = async (ctx, { path }) => {
  const meeting = await load(ctx, meetingKind, path.meeting_id)
  const decided = decideMeetingEnd(meeting, 'end', ctx.now)
  if (!decided.ok) return decided
  const { step, decision } = decided
  const changes = { ended_at: ctx.now, ended_by: 'user' as const, recording_id: null, decision }
  const saved = await advance(ctx, meetingKind, { before: meeting, step, changes })
  await unschedule(ctx, endAtLimit, meeting.id)
  return { status: 200, body: viewMeeting(saved), version: saved.version }
}
