import { decideRecording } from '@parley/policy/recordings/decide-recording'
import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { advance, begin } from '../../work/transition.ts'
import { hostOf, meetingKind } from '../meetings/index.ts'
import { recordingKind } from './recording-kind.ts'
import { usedSpace } from './used-space.ts'
import { viewRecording } from './view.ts'

/** Has a meeting recorded, as its user asks for (INT-20). */
export const startRecording: PlatformHandler<'startRecording'> = async (ctx, { path }) => {
  const meeting = await load(ctx, meetingKind, path.meeting_id)
  const host = await hostOf(ctx, meeting.user_id)
  const used_mb = await usedSpace(ctx, meeting.user_id)
  const decided = decideRecording({ meeting, host, used_mb }, ctx.settings.parameters, ctx.now)
  if (!decided.ok) return decided
  const id = ctx.ids.next('rec', ctx.now)
  // Written first: of two starts at once, the second finds the meeting changed.
  await advance(ctx, meetingKind, { before: meeting, step: decided.meetingStep, changes: { recording_id: id } })
  const recording = await begin(ctx, recordingKind, {
    step: decided.step,
    row: {
      id,
      user_id: meeting.user_id,
      meeting_id: meeting.id,
      started_at: ctx.now,
      stopped_at: null,
      duration_seconds: null,
      size_mb: null,
      retained_until: null,
      deleted_at: null,
      decision: decided.decision,
    },
  })
  return { status: 201, body: viewRecording(recording), version: recording.version }
}
