import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { findEvent, viewEvent } from '../events/index.ts'
import { listAttempts } from './store.ts'
import { viewAttempt, viewDelivery } from './view.ts'
import { deliveryKind } from './webhook-kinds.ts'

export const getWebhookDelivery: PlatformHandler<'getWebhookDelivery'> = async (ctx, { path }) => {
  const delivery = await load(ctx, deliveryKind, path.webhook_delivery_id)
  const event = await findEvent(ctx, delivery.event_id)
  const body = event === undefined ? '' : JSON.stringify(viewEvent(event))
  const attempts = (await listAttempts(ctx, delivery)).map((attempt) => viewAttempt(attempt, body))
  return { status: 200, body: { ...viewDelivery(delivery), attempts }, version: delivery.version }
}
