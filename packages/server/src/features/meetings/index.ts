import { endAtLimit } from './end-at-limit.job.ts'

export { hostOf } from './host-of.ts'
export { meetingKind } from './meeting-kind.ts'

export const meetingJobs = [endAtLimit]
