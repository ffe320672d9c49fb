import type { PlatformSchemas } from '@parley/contract/platform'
import type { ClauseId } from '@parley/policy/catalogue/clauses'
import { recordEvent } from '../../outbox/record-event.ts'
import type { Context } from '../../work/context.ts'
import { entitlementsOf } from './entitlements-of.ts'
import { listSeatUsers } from './seats/store.ts'
import type { SubscriptionRow } from './view.ts'

type Entitlements = PlatformSchemas['Entitlements']

/**
 * Changes a subscription, then tells of what its user and those on its seats may use now, where that is something else
 * (3.P.5).
 */
export async function tellEntitlements(
  ctx: Context,
  { id, user_id }: Pick<SubscriptionRow, 'id' | 'user_id'>,
  change: () => Promise<unknown>,
): Promise<void> {
  await tellEntitlementsOf(ctx, [user_id, ...(await listSeatUsers(ctx, id))], change)
}

/** The same for users by their ids. */
export async function tellEntitlementsOf(
  ctx: Context,
  userIds: readonly string[],
  change: () => Promise<unknown>,
): Promise<void> {
  const before = new Map<string, Entitlements>()
  for (const id of userIds) before.set(id, await entitlementsOf(ctx, id))
  await change()
  for (const was of before.values()) await recordEntitlements(ctx, { was, clauses: ['3.P.5', '3.P.6'] })
}

/** Tells of what a user may use now, where it is something else than it was. */
export async function recordEntitlements(
  ctx: Context,
  { was, clauses }: { was: Entitlements; clauses: readonly ClauseId[] },
): Promise<void> {
  const object = await entitlementsOf(ctx, was.user_id)
  if (JSON.stringify(object) === JSON.stringify(was)) return
  await recordEvent(ctx, { type: 'entitlements.changed', object, before: was, clauses, interpretations: [] })
}
