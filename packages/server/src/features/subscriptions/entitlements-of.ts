import type { PlatformSchemas } from '@parley/contract/platform'
import { reckonEntitlements } from '@parley/policy/subscriptions/reckon-entitlements'
import type { Context } from '../../work/context.ts'
import { acceptedTermsOf } from '../accounts/index.ts'
import { accessFacts } from './access-facts.ts'
import { listActiveSubscriptions } from './store.ts'

type Entitlements = PlatformSchemas['Entitlements']

/** What a user may use now (2.1 to 2.4), and what of it is closed to them (INT-44). */
export async function entitlementsOf(ctx: Context, userId: string): Promise<Entitlements> {
  return entitlementsOn(ctx, userId, await acceptedTermsOf(ctx, userId))
}

/** The same for a user who accepted just these versions of the terms of service. */
export async function entitlementsOn(ctx: Context, userId: string, accepted: readonly string[]): Promise<Entitlements> {
  const subscriptions = await listActiveSubscriptions(ctx, userId)
  const facts = { user_id: userId, subscriptions, ...accessFacts(ctx, accepted) }
  const entitled = reckonEntitlements(facts, ctx.settings.parameters, ctx.now)
  return { id: userId, object: 'entitlements', user_id: userId, ...entitled }
}
