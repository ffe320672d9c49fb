import { cancelMeeting } from './cancel-meeting.ts'
import { endMeeting } from './end-meeting.ts'
import { getMeeting } from './get-meeting.ts'
import { listMeetings } from './list-meetings.ts'
import { scheduleMeeting } from './schedule-meeting.ts'
import { startMeeting } from './start-meeting.ts'

export const platformMeetingHandlers = {
  cancelMeeting,
  endMeeting,
  getMeeting,
  listMeetings,
  scheduleMeeting,
  startMeeting,
}
