import type { ObjectKind } from '../../work/object-kind.ts'
import { recordings } from './table.ts'
import { viewRecording } from './view.ts'
import type { RecordingView } from './view.ts'

export const recordingKind: ObjectKind<typeof recordings, RecordingView> = {
  name: 'recording',
  table: recordings,
  view: viewRecording,
  owner: (row) => row.user_id,
}
