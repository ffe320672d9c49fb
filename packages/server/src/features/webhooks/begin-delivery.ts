import { firstStep } from '@parley/policy/kernel/verdict'
import { webhookDeliveryMachine } from '@parley/policy/webhooks/webhook-delivery-machine'
import { schedule } from '../../jobs/schedule.ts'
import type { RecordedEvent } from '../../outbox/table.ts'
import type { Context } from '../../work/context.ts'
import { begin } from '../../work/transition.ts'
import { deliverWebhook } from './deliver-webhook.job.ts'
import { deliveryKind } from './webhook-kinds.ts'

/** Sets an event on its way to one endpoint. */
export async function beginDelivery(ctx: Context, event: RecordedEvent, endpointId: string): Promise<void> {
  const row = {
    id: ctx.ids.next('del', ctx.now),
    webhook_endpoint_id: endpointId,
    event_id: event.id,
    event_type: event.type,
    object_id: event.object_id,
    sequence: event.sequence,
    attempt_count: 0,
    failed_tries: 0,
    next_attempt_at: ctx.now,
  }
  await begin(ctx, deliveryKind, { step: firstStep(webhookDeliveryMachine, 'create'), row })
  await schedule(ctx, deliverWebhook, { ref: row.id, due_at: ctx.now, queue: endpointId })
}
