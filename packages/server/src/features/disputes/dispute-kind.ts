import type { ObjectKind } from '../../work/object-kind.ts'
import { disputes } from './table.ts'
import { viewDispute } from './view.ts'
import type { DisputeView } from './view.ts'

export const disputeKind: ObjectKind<typeof disputes, DisputeView> = {
  name: 'dispute',
  table: disputes,
  view: viewDispute,
  owner: (row) => row.user_id,
}
