import { decideRemoval } from '@parley/policy/recordings/decide-removal'
import type { PlatformHandler } from '../../http/handlers.ts'
import { unschedule } from '../../jobs/schedule.ts'
import { load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { expireRecording } from './expire-recording.job.ts'
import { recordingKind } from './recording-kind.ts'
import { viewRecording } from './view.ts'

/** The user deletes a recording of theirs (INT-20). */
export const deleteRecording: PlatformHandler<'deleteRecording'> = async (ctx, { path }) => {
  const recording = await load(ctx, recordingKind, path.recording_id)
  const decided = decideRemoval(recording, 'delete')
  if (!decided.ok) return decided
  const { step, decision } = decided
  const changes = { deleted_at: ctx.now, retained_until: null, decision }
  const saved = await advance(ctx, recordingKind, { before: recording, step, changes })
  await unschedule(ctx, expireRecording, recording.id)
  return { status: 200, body: viewRecording(saved), version: saved.version }
}
