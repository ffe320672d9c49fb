import { decideSubscriptionMove } from '@parley/policy/subscriptions/decide-subscription-move'
import type { PlatformHandler } from '../../../http/handlers.ts'
import { missing } from '../../../http/refuse.ts'
import { load } from '../../../work/load.ts'
import { findUser } from '../../accounts/index.ts'
import { addSeat, countSeats, findSeat } from './store.ts'
import { subscriptionKind } from '../subscription-kind.ts'
import { tellEntitlementsOf } from '../tell-entitlements.ts'
import { viewSeat } from './view-seat.ts'

export const assignSeat: PlatformHandler<'assignSeat'> = async (ctx, { path, body }) => {
  const subscription = await load(ctx, subscriptionKind, path.subscription_id)
  const possible = decideSubscriptionMove(subscription, 'change')
  if (!possible.ok) return possible
  const { id, user_id: buyer, seats } = subscription
  // Whoever bought the seats may give them to others, whom their own session does not find.
  const user = await findUser({ ...ctx, actor: { type: 'system' } }, body.user_id)
  if (user === undefined) return missing('/user_id', 'user')
  if (user.id === buyer || (await findSeat(ctx, id, user.id)) !== undefined) {
    return {
      refused: 'seat_already_assigned',
      detail: 'The user has a seat of this subscription. There is nothing to do.',
    }
  }
  if (1 + (await countSeats(ctx, id)) >= seats) {
    const detail = `All ${seats} seats are in use. Take one back, or add seats with POST …/change.`
    return { refused: 'no_seat_left', detail }
  }
  const { role = 'member' } = body
  const row = { id: ctx.ids.next('sea', ctx.now), subscription_id: id, user_id: user.id, role, assigned_at: ctx.now }
  await tellEntitlementsOf(ctx, [user.id], () => addSeat(ctx, row))
  return { status: 201, body: viewSeat(row) }
}
