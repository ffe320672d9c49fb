import type { SandboxSchemas } from '@parley/contract/sandbox'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { ScheduledDelivery } from '@parley/server/features/webhooks/index'
import type { ControlHandler } from '../control/control-context.ts'

export const listHeldDeliveries: ControlHandler<'listHeldDeliveries'> = async ({ deliveries }) => ({
  status: 200,
  body: { data: (await deliveries.held()).map(viewHeld) },
})

function viewHeld({ due_at, delivery }: ScheduledDelivery): SandboxSchemas['HeldDelivery'] {
  const { webhook_endpoint_id, event_id, event_type, object_id, sequence, attempt_count } = delivery
  return {
    object: 'held_delivery',
    delivery_id: delivery.id,
    webhook_endpoint_id,
    event_id,
    event_type,
    object_id,
    sequence,
    attempt_count,
    due_at: instantText(due_at),
  }
}
