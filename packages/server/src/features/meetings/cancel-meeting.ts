import { decideMeetingEnd } from '@parley/policy/meetings/decide-meeting-end'
import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { meetingKind } from './meeting-kind.ts'
import { viewMeeting } from './view.ts'

/** Takes back a meeting that has not started. */
export const cancelMeeting: PlatformHandler<'cancelMeeting'> = async (ctx, { path }) => {
  const meeting = await load(ctx, meetingKind, path.meeting_id)
  const decided = decideMeetingEnd(meeting, 'cancel', ctx.now)
  if (!decided.ok) return decided
  const { step, decision } = decided
  const saved = await advance(ctx, meetingKind, { before: meeting, step, changes: { decision } })
  return { status: 200, body: viewMeeting(saved), version: saved.version }
}
