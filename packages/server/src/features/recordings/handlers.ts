import { deleteRecording } from './delete-recording.ts'
import { getRecording } from './get-recording.ts'
import { listRecordings } from './list-recordings.ts'
import { startRecording } from './start-recording.ts'
import { stopRecording } from './stop-recording.ts'

export const platformRecordingHandlers = {
  deleteRecording,
  getRecording,
  listRecordings,
  startRecording,
  stopRecording,
}
