import { decideStop } from '@parley/policy/recordings/decide-stop'
import { schedule } from '../../jobs/schedule.ts'
import type { Context } from '../../work/context.ts'
import { advance } from '../../work/transition.ts'
import { expireRecording } from './expire-recording.job.ts'
import { recordingKind } from './recording-kind.ts'
import type { RecordingRow } from './view.ts'

/** Completes a recording and sees to its end, or says why it cannot be completed. */
export async function completeRecording(ctx: Context, recording: RecordingRow) {
  const decided = decideStop(recording, ctx.settings.parameters, ctx.now)
  if (!decided.ok) return decided
  const { step, decision, complete } = decided
  const changes = { ...complete, decision }
  const saved = await advance(ctx, recordingKind, { before: recording, step, changes })
  const { retained_until } = complete
  if (retained_until !== null) await schedule(ctx, expireRecording, { ref: recording.id, due_at: retained_until })
  return { ok: true as const, saved }
}
