import { expireRecording } from './expire-recording.job.ts'

export { onMeetingEnded } from './on-meeting-ended.ts'
export { recordingKind } from './recording-kind.ts'

export const recordingJobs = [expireRecording]
