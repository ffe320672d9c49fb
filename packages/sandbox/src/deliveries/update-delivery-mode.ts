import type { ControlHandler } from '../control/control-context.ts'
import { viewMode } from './get-delivery-mode.ts'

export const updateDeliveryMode: ControlHandler<'updateDeliveryMode'> = async (control, { body }) => {
  await control.deliveries.setMode(body.mode)
  await control.settle()
  return { status: 200, body: await viewMode(control) }
}
