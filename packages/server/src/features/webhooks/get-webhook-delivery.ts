import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { listAttempts } from './store.ts'
import { viewAttempt, viewDelivery } from './view.ts'
import { deliveryKind } from './webhook-kinds.ts'

export const getWebhookDelivery: PlatformHandler<'getWebhookDelivery'> = async (ctx, { path }) => {
  const delivery = await load(ctx, deliveryKind, path.webhook_delivery_id)
  const attempts = (await listAttempts(ctx, delivery)).map(viewAttempt)
  return { status: 200, body: { ...viewDelivery(delivery), attempts }, version: delivery.version }
}
