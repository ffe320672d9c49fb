import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { userKind } from '../accounts/index.ts'
import { entitlementsOf } from './entitlements-of.ts'

export const getEntitlements: PlatformHandler<'getEntitlements'> = async (ctx, { path }) => {
  const user = await load(ctx, userKind, path.user_id)
  return { status: 200, body: await entitlementsOf(ctx, user.id) }
}
