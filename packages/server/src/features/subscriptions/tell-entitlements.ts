import { recordEvent } from '../../outbox/record-event.ts'
import type { Context } from '../../work/context.ts'
import { entitlementsOf } from './entitlements-of.ts'

/** Changes the subscriptions of a user, then tells of what the user may use now, if that is something else (3.P.5). */
export async function tellEntitlements(ctx: Context, userId: string, change: () => Promise<unknown>): Promise<void> {
  const before = await entitlementsOf(ctx, userId)
  await change()
  const object = await entitlementsOf(ctx, userId)
  if (JSON.stringify(object) === JSON.stringify(before)) return
  await recordEvent(ctx, {
    type: 'entitlements.changed',
    object,
    before,
    clauses: ['3.P.5', '3.P.6'],
    interpretations: [],
  })
}
