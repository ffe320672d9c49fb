import type { PlatformSchemas } from '@parley/contract/platform'
import type { ClauseId } from '@parley/policy/catalogue/clauses'
import { recordEvent } from '../../outbox/record-event.ts'
import type { Context } from '../../work/context.ts'
import { acceptedTermsOf } from '../accounts/index.ts'
import { entitlementsOf, entitlementsOn } from './entitlements-of.ts'
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
  const before: { was: Entitlements; accepted: readonly string[] }[] = []
  for (const id of new Set(userIds)) {
    const accepted = await acceptedTermsOf(ctx, id)
    before.push({ was: await entitlementsOn(ctx, id, accepted), accepted })
  }
  await change()
  for (const { was, accepted } of before) {
    // What is changed here are subscriptions; the terms that were accepted stay.
    const object = await entitlementsOn(ctx, was.user_id, accepted)
    await recordIfOther(ctx, { was, object, clauses: ['3.P.5', '3.P.6'] })
  }
}

/** Tells of what a user may use now, where it is something else than it was. */
export async function recordEntitlements(
  ctx: Context,
  { was, clauses }: { was: Entitlements; clauses: readonly ClauseId[] },
): Promise<void> {
  await recordIfOther(ctx, { was, object: await entitlementsOf(ctx, was.user_id), clauses })
}

async function recordIfOther(
  ctx: Context,
  { was, object, clauses }: { was: Entitlements; object: Entitlements; clauses: readonly ClauseId[] },
): Promise<void> {
  if (JSON.stringify(object) === JSON.stringify(was)) return
  await recordEvent(ctx, { type: 'entitlements.changed', object, before: was, clauses, interpretations: [] })
}
