import { stepOf } from '@parley/policy/kernel/verdict'
import { webhookDeliveryMachine } from '@parley/policy/webhooks/webhook-delivery-machine'
import type { PlatformHandler } from '../../http/handlers.ts'
import { schedule, unschedule } from '../../jobs/schedule.ts'
import { find, load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { deliverWebhook } from './deliver-webhook.job.ts'
import { viewDelivery } from './view.ts'
import { deliveryKind, endpointKind } from './webhook-kinds.ts'

/** Begins the ladder anew, now; a try that was to come later is replaced. */
export const redeliverWebhook: PlatformHandler<'redeliverWebhook'> = async (ctx, { path }) => {
  const delivery = await load(ctx, deliveryKind, path.webhook_delivery_id)
  const endpoint = await find(ctx, endpointKind, delivery.webhook_endpoint_id)
  if (endpoint?.status !== 'enabled') {
    const state = endpoint?.status ?? 'deleted'
    return {
      refused: 'webhook_endpoint_not_enabled',
      detail: `The endpoint is ${state}. Have it verified first; then deliver again.`,
      state,
    }
  }
  const found = stepOf(webhookDeliveryMachine, { name: deliveryKind.name, status: delivery.status }, 'redeliver')
  if (!found.ok) return found
  const changes = { failed_tries: 0, next_attempt_at: ctx.now }
  const saved = await advance(ctx, deliveryKind, { before: delivery, step: found.step, changes })
  await unschedule(ctx, deliverWebhook, delivery.id)
  await schedule(ctx, deliverWebhook, { ref: delivery.id, due_at: ctx.now })
  return { status: 200, body: viewDelivery(saved), version: saved.version }
}
