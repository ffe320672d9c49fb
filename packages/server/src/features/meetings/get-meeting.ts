import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { meetingKind } from './meeting-kind.ts'
import { viewMeeting } from './view.ts'

export const getMeeting: PlatformHandler<'getMeeting'> = async (ctx, { path }) => {
  const meeting = await load(ctx, meetingKind, path.meeting_id)
  return { status: 200, body: viewMeeting(meeting), version: meeting.version }
}
