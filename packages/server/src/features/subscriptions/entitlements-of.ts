import type { PlatformSchemas } from '@parley/contract/platform'
import { reckonEntitlements } from '@parley/policy/subscriptions/reckon-entitlements'
import type { Context } from '../../work/context.ts'
import { listActiveSubscriptions } from './store.ts'

/** What a user may use now (2.1 to 2.4). */
export async function entitlementsOf(ctx: Context, userId: string): Promise<PlatformSchemas['Entitlements']> {
  const entitled = reckonEntitlements(
    { user_id: userId, subscriptions: await listActiveSubscriptions(ctx, userId) },
    ctx.settings.parameters,
  )
  return { id: userId, object: 'entitlements', user_id: userId, ...entitled }
}
