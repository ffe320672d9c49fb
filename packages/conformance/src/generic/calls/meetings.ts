import { planMeeting, runningRecording, startedMeeting } from '../../steps/meeting.ts'
import type { Call } from '../call.ts'
import type { Stage } from '../stage.ts'

type Prepare = (stage: Stage) => Call | Promise<Call>

const plain = (): Call => ({})
const planned: Prepare = async ({ world, user }) => ({
  path: { meeting_id: (await planMeeting(world, user)).id },
  otherBody: {},
})
const underWay: Prepare = async ({ world, user }) => ({
  path: { meeting_id: (await startedMeeting(world, user)).id },
  otherBody: {},
})
const running: Prepare = async ({ world, user }) => ({
  path: { recording_id: (await runningRecording(world, user)).id },
  otherBody: {},
})

/** Calls about meetings and their recordings. */
export const meetingCalls = {
  listMeetings: plain,
  scheduleMeeting: ({ user }) => {
    const body = { user_id: user.id, duration_minutes: 30 }
    return { body, otherBody: { ...body, duration_minutes: 45 } }
  },
  getMeeting: planned,
  startMeeting: planned,
  endMeeting: underWay,
  cancelMeeting: planned,
  startRecording: underWay,
  listRecordings: plain,
  getRecording: running,
  stopRecording: running,
  deleteRecording: async ({ world, user }) => {
    const { id } = await runningRecording(world, user)
    await world.parley.recordings.stop(id)
    return { path: { recording_id: id } }
  },
} satisfies Record<string, Prepare>
