import { stepOf } from '@parley/policy/kernel/verdict'
import { decideAfterAttempt } from '@parley/policy/webhooks/decide-after-attempt'
import { webhookDeliveryMachine } from '@parley/policy/webhooks/webhook-delivery-machine'
import { outsideJob } from '../../jobs/job.ts'
import type { RunAgain } from '../../jobs/job.ts'
import { sendSigned } from '../../outbox/send-signed.ts'
import type { OutgoingMessage, SentMessage } from '../../outbox/send-signed.ts'
import type { Context } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { findEvent, viewEvent } from '../events/index.ts'
import { insertAttempt } from './store.ts'
import { validSecrets } from './valid-secrets.ts'
import type { DeliveryRow } from './view.ts'
import { deliveryKind, endpointKind } from './webhook-kinds.ts'

/** `null` where the endpoint takes no events any more. */
interface Parcel {
  message: OutgoingMessage | null
}

/** Sends an event to an endpoint, at least once, by the ladder of tries. */
export const deliverWebhook = outsideJob<Parcel, SentMessage | null>({
  kind: 'webhook.deliver',
  clauses: [],
  lane: 'delivery',
  prepare: async (ctx, ref) => {
    const delivery = await find(ctx, deliveryKind, ref)
    if (delivery?.status !== 'pending') return null
    const endpoint = await find(ctx, endpointKind, delivery.webhook_endpoint_id)
    const event = await findEvent(ctx, delivery.event_id)
    if (endpoint?.status !== 'enabled' || event === undefined) return { message: null }
    const secrets = validSecrets(endpoint, ctx.now)
    return { message: { url: endpoint.url, id: event.id, body: JSON.stringify(viewEvent(event)), secrets } }
  },
  perform: async ({ message }, outside) => (message === null ? null : sendSigned(message, outside)),
  finish: async (ctx, ref, sent) => {
    const delivery = await find(ctx, deliveryKind, ref)
    if (delivery?.status !== 'pending') return
    return sent === null ? cancel(ctx, delivery) : conclude(ctx, delivery, sent)
  },
})

async function cancel(ctx: Context, delivery: DeliveryRow): Promise<void> {
  const found = stepOf(webhookDeliveryMachine, { name: deliveryKind.name, status: delivery.status }, 'cancel')
  if (found.ok)
    await advance(ctx, deliveryKind, { before: delivery, step: found.step, changes: { next_attempt_at: null } })
}

async function conclude(ctx: Context, delivery: DeliveryRow, sent: SentMessage): Promise<RunAgain | undefined> {
  const { status, event_type } = delivery
  const { succeeded } = sent
  const failed_tries = delivery.failed_tries + (succeeded ? 0 : 1)
  const decided = decideAfterAttempt({ status, event_type, failed_tries, succeeded }, ctx.now)
  if (!decided.ok) return undefined
  const { step, next_attempt_at } = decided
  const attempt_count = delivery.attempt_count + 1
  await insertAttempt(ctx, { webhook_delivery_id: delivery.id, number: attempt_count, attempted_at: ctx.now, ...sent })
  await advance(ctx, deliveryKind, {
    before: delivery,
    step,
    changes: { attempt_count, failed_tries, next_attempt_at },
  })
  return next_attempt_at === null ? undefined : { due_at: next_attempt_at }
}
