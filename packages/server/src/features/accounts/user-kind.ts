import type { ObjectKind } from '../../work/object-kind.ts'
import { users } from './table.ts'
import { viewUser } from './view.ts'
import type { UserView } from './view.ts'

export const userKind: ObjectKind<typeof users, UserView> = {
  name: 'user',
  table: users,
  view: viewUser,
  owner: (row) => row.id,
}
