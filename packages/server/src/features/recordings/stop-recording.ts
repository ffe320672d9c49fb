import { meetingMachine } from '@parley/policy/meetings/meeting-machine'
import { stepOf } from '@parley/policy/kernel/verdict'
import type { PlatformHandler } from '../../http/handlers.ts'
import { find, load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { meetingKind } from '../meetings/index.ts'
import { completeRecording } from './complete-recording.ts'
import { recordingKind } from './recording-kind.ts'
import { viewRecording } from './view.ts'

/** The user has what was asked for; the meeting goes on without a recording. */
export const stopRecording: PlatformHandler<'stopRecording'> = async (ctx, { path }) => {
  const recording = await load(ctx, recordingKind, path.recording_id)
  const completed = await completeRecording(ctx, recording)
  if (!completed.ok) return completed
  const meeting = await find(ctx, meetingKind, recording.meeting_id)
  if (meeting === undefined) throw new Error(`The recording ${recording.id} has no meeting`)
  const found = stepOf(meetingMachine, { name: 'meeting', status: meeting.status }, 'finish_recording')
  if (!found.ok) throw new Error(`The recording ${recording.id} ran in a meeting that is ${meeting.status}`)
  await advance(ctx, meetingKind, { before: meeting, step: found.step, changes: { recording_id: null } })
  const { saved } = completed
  return { status: 200, body: viewRecording(saved), version: saved.version }
}
