import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { pageOf } from '../../work/page.ts'
import { userKind } from '../accounts/index.ts'
import { listPaymentMethodRows } from './store.ts'
import { viewPaymentMethod } from './view.ts'

export const listPaymentMethods: PlatformHandler<'listPaymentMethods'> = async (ctx, { path, query }) => {
  const user = await load(ctx, userKind, path.user_id)
  const limit = query.limit ?? 20
  const rows = await listPaymentMethodRows(ctx, { ...query, limit, user_id: user.id })
  return { status: 200, body: pageOf(rows, limit, viewPaymentMethod) }
}
