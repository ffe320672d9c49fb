import type { ObjectKind } from '../../work/object-kind.ts'
import { meetings } from './table.ts'
import { viewMeeting } from './view.ts'
import type { MeetingView } from './view.ts'

export const meetingKind: ObjectKind<typeof meetings, MeetingView> = {
  name: 'meeting',
  table: meetings,
  view: viewMeeting,
  owner: (row) => row.user_id,
}
