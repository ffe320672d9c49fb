import { expireRecording } from './expire-recording.job.ts'

export { onMeetingEnded } from './on-meeting-ended.ts'
export { recordingKind } from './recording-kind.ts'
export { listExpiringRecordings } from './store.ts'
export { viewRecording } from './view.ts'

export const recordingJobs = [expireRecording]
