import type { RecordedEvent } from '../../outbox/table.ts'
import type { Context } from '../../work/context.ts'
import { completeRecording } from './complete-recording.ts'
import { listRecordingRows } from './store.ts'

/** A recording ends with the meeting in which it runs. */
export async function onMeetingEnded(ctx: Context, event: RecordedEvent): Promise<void> {
  const running = await listRecordingRows(ctx, { meeting_id: event.object_id, status: 'recording', limit: 1 })
  for (const recording of running) await completeRecording(ctx, recording)
}
