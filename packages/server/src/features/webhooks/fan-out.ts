import { firstStep } from '@parley/policy/kernel/verdict'
import { webhookDeliveryMachine } from '@parley/policy/webhooks/webhook-delivery-machine'
import { schedule } from '../../jobs/schedule.ts'
import type { RecordedEvent } from '../../outbox/table.ts'
import type { Reaction } from '../../work/context.ts'
import { begin } from '../../work/transition.ts'
import { deliverWebhook } from './deliver-webhook.job.ts'
import { listEnabledEndpoints } from './store.ts'
import { deliveryKind } from './webhook-kinds.ts'

/** One delivery for each enabled endpoint that asked for the event, in the transaction of the event. */
export const fanOut: Reaction = async (ctx, event) => {
  for (const endpoint of await listEnabledEndpoints(ctx)) {
    if (!isFor(event, endpoint)) continue
    const { id: event_id, type: event_type } = event
    const counts = { attempt_count: 0, failed_tries: 0, next_attempt_at: ctx.now }
    const row = { id: ctx.ids.next('del', ctx.now), webhook_endpoint_id: endpoint.id, event_id, event_type, ...counts }
    await begin(ctx, deliveryKind, { step: firstStep(webhookDeliveryMachine, 'create'), row })
    await schedule(ctx, deliverWebhook, { ref: row.id, due_at: ctx.now })
  }
}

function isFor(event: RecordedEvent, endpoint: { id: string; events: readonly string[] }): boolean {
  // An endpoint that could not be reached is not told so.
  if (event.type === 'webhook.delivery_exhausted' && event.object['webhook_endpoint_id'] === endpoint.id) return false
  return endpoint.events.includes('*') || endpoint.events.includes(event.type)
}
