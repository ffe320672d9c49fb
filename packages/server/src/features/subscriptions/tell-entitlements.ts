import { recordEvent } from '../../outbox/record-event.ts'
import type { Context } from '../../work/context.ts'
import { entitlementsOf } from './entitlements-of.ts'
import { listSeatUsers } from './seats/store.ts'
import type { SubscriptionRow } from './view.ts'

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
  const before = new Map<string, Awaited<ReturnType<typeof entitlementsOf>>>()
  for (const id of userIds) before.set(id, await entitlementsOf(ctx, id))
  await change()
  for (const [id, was] of before) {
    const object = await entitlementsOf(ctx, id)
    if (JSON.stringify(object) === JSON.stringify(was)) continue
    await recordEvent(ctx, {
      type: 'entitlements.changed',
      object,
      before: was,
      clauses: ['3.P.5', '3.P.6'],
      interpretations: [],
    })
  }
}
