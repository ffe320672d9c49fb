import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { recordingKind } from './recording-kind.ts'
import { viewRecording } from './view.ts'

export const getRecording: PlatformHandler<'getRecording'> = async (ctx, { path }) => {
  const recording = await load(ctx, recordingKind, path.recording_id)
  return { status: 200, body: viewRecording(recording), version: recording.version }
}
