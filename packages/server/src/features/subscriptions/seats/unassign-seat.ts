import type { PlatformHandler } from '../../../http/handlers.ts'
import { load, LoadRefusal } from '../../../work/load.ts'
import { findSeat, removeSeat } from './store.ts'
import { subscriptionKind } from '../subscription-kind.ts'
import { tellEntitlementsOf } from '../tell-entitlements.ts'

export const unassignSeat: PlatformHandler<'unassignSeat'> = async (ctx, { path }) => {
  const { id } = await load(ctx, subscriptionKind, path.subscription_id)
  const seat = await findSeat(ctx, id, path.user_id)
  if (seat === undefined)
    throw new LoadRefusal('not_found', 'This user has no seat of the subscription. List its seats.')
  await tellEntitlementsOf(ctx, [seat.user_id], () => removeSeat(ctx, seat.id))
  return { status: 204, body: undefined }
}
