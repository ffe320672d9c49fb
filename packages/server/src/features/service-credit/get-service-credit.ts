import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { userKind } from '../accounts/index.ts'
import { viewServiceCredit } from './view.ts'

export const getServiceCredit: PlatformHandler<'getServiceCredit'> = async (ctx, { path }) => {
  const user = await load(ctx, userKind, path.user_id)
  return { status: 200, body: await viewServiceCredit(ctx, user.id) }
}
