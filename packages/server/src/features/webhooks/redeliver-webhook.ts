import type { PlatformHandler } from '../../http/handlers.ts'
import { find, load } from '../../work/load.ts'
import { deliverAgain, refuseUnlessEnabled } from './deliver-again.ts'
import { viewDelivery } from './view.ts'
import { deliveryKind, endpointKind } from './webhook-kinds.ts'

export const redeliverWebhook: PlatformHandler<'redeliverWebhook'> = async (ctx, { path }) => {
  const delivery = await load(ctx, deliveryKind, path.webhook_delivery_id)
  const refusal = refuseUnlessEnabled(await find(ctx, endpointKind, delivery.webhook_endpoint_id))
  if (refusal !== null) return refusal
  const again = await deliverAgain(ctx, delivery)
  if (!again.ok) return again
  return { status: 200, body: viewDelivery(again.saved), version: again.saved.version }
}
