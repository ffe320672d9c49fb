import { getDeliveryMode } from './get-delivery-mode.ts'
import { listHeldDeliveries } from './list-held-deliveries.ts'
import { releaseDeliveries } from './release-deliveries.ts'
import { triggerEvent } from './trigger-event.ts'
import { updateDeliveryMode } from './update-delivery-mode.ts'

export const deliveryHandlers = {
  getDeliveryMode,
  listHeldDeliveries,
  releaseDeliveries,
  triggerEvent,
  updateDeliveryMode,
}
