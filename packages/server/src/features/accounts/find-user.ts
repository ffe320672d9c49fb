import type { Context } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { userKind } from './user-kind.ts'
import type { UserRow } from './view.ts'

/** The user with this id, if it is there for this actor. */
export function findUser(ctx: Context, id: string): Promise<UserRow | undefined> {
  return find(ctx, userKind, id)
}
