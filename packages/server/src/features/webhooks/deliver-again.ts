import { stepOf } from '@parley/policy/kernel/verdict'
import type { InvalidTransition } from '@parley/policy/kernel/verdict'
import { webhookDeliveryMachine } from '@parley/policy/webhooks/webhook-delivery-machine'
import type { Refusal } from '../../http/reply.ts'
import type { Context } from '../../work/context.ts'
import { advance } from '../../work/transition.ts'
import { schedule, unschedule } from '../../jobs/schedule.ts'
import { deliverWebhook } from './deliver-webhook.job.ts'
import type { DeliveryRow, EndpointRow } from './view.ts'
import { deliveryKind } from './webhook-kinds.ts'

/** Begins the ladder anew, now; a try that was to come later is replaced. */
export async function deliverAgain(
  ctx: Context,
  delivery: DeliveryRow,
): Promise<{ ok: true; saved: DeliveryRow } | InvalidTransition> {
  const found = stepOf(webhookDeliveryMachine, { name: deliveryKind.name, status: delivery.status }, 'redeliver')
  if (!found.ok) return found
  const changes = { failed_tries: 0, next_attempt_at: ctx.now }
  const saved = await advance(ctx, deliveryKind, { before: delivery, step: found.step, changes })
  await unschedule(ctx, deliverWebhook, saved.id)
  await schedule(ctx, deliverWebhook, { ref: saved.id, due_at: ctx.now, queue: saved.webhook_endpoint_id })
  return { ok: true, saved }
}

/** Why nothing can be delivered to an endpoint; `null` where it can. */
export function refuseUnlessEnabled(endpoint: EndpointRow | undefined): Refusal<'webhook_endpoint_not_enabled'> | null {
  if (endpoint?.status === 'enabled') return null
  const state = endpoint?.status ?? 'deleted'
  return {
    refused: 'webhook_endpoint_not_enabled',
    detail: `The endpoint is ${state}. Have it verified first; then deliver again.`,
    state,
  }
}
