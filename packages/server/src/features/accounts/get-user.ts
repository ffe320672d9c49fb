import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { userKind } from './user-kind.ts'
import { viewUser } from './view.ts'

export const getUser: PlatformHandler<'getUser'> = async (ctx, { path }) => {
  const user = await load(ctx, userKind, path.user_id)
  return { status: 200, body: viewUser(user), version: user.version }
}
