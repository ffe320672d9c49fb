import { stepOf } from '@parley/policy/kernel/verdict'
import { decideAfterAttempt } from '@parley/policy/webhooks/decide-after-attempt'
import { webhookDeliveryMachine } from '@parley/policy/webhooks/webhook-delivery-machine'
import type { WebhookDeliveryStep } from '@parley/policy/webhooks/webhook-delivery-machine'
import { outsideJob } from '../../jobs/job.ts'
import type { RunAgain } from '../../jobs/job.ts'
import { schedule, unschedule } from '../../jobs/schedule.ts'
import { sendSigned } from '../../outbox/send-signed.ts'
import type { OutgoingMessage, SentMessage } from '../../outbox/send-signed.ts'
import { about } from '../../work/about.ts'
import type { Context } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { findEvent, viewEvent } from '../events/index.ts'
import { findFollower, insertAttempt, isOvertaking } from './store.ts'
import { tellHealth } from './tell-health.ts'
import { validSecrets } from './valid-secrets.ts'
import type { DeliveryRow } from './view.ts'
import { deliveryKind, endpointKind } from './webhook-kinds.ts'

/** `cancel` where the endpoint takes no events any more, `wait` where an earlier event about the object goes first. */
type NotSent = 'cancel' | 'wait'

/** Sends an event to an endpoint, at least once, by the ladder of tries. */
export const deliverWebhook = outsideJob<OutgoingMessage | NotSent, SentMessage | NotSent>({
  kind: 'webhook.deliver',
  title: { en: 'An event is sent to a webhook endpoint', 'zh-CN': '向回调地址发送事件' },
  clauses: [],
  subject: about(deliveryKind),
  lane: 'delivery',
  prepare: async (ctx, ref) => {
    const delivery = await find(ctx, deliveryKind, ref)
    if (delivery?.status !== 'pending') return null
    const endpoint = await find(ctx, endpointKind, delivery.webhook_endpoint_id)
    const event = await findEvent(ctx, delivery.event_id)
    if (endpoint?.status !== 'enabled' || event === undefined) return 'cancel'
    if (endpoint.ordering === 'per_object' && (await isOvertaking(ctx, delivery))) return 'wait'
    const secrets = validSecrets(endpoint, ctx.now)
    return { url: endpoint.url, id: event.id, body: JSON.stringify(viewEvent(event)), secrets }
  },
  perform: async (parcel, outside) => (typeof parcel === 'string' ? parcel : sendSigned(parcel, outside)),
  finish: async (ctx, ref, sent) => {
    const delivery = await find(ctx, deliveryKind, ref)
    if (delivery?.status !== 'pending') return
    if (sent === 'wait') return waitForTurn(ctx, delivery)
    if (sent === 'cancel') return cancel(ctx, delivery)
    return conclude(ctx, delivery, sent)
  },
})

/** Waits without a job: whoever goes first gives the turn on. */
async function waitForTurn(ctx: Context, delivery: DeliveryRow): Promise<RunAgain | undefined> {
  if (!(await isOvertaking(ctx, delivery))) return { due_at: ctx.now }
  await step(ctx, { before: delivery, event: 'wait', next_attempt_at: null })
  return undefined
}

async function cancel(ctx: Context, delivery: DeliveryRow): Promise<undefined> {
  await step(ctx, { before: delivery, event: 'cancel', next_attempt_at: null })
  await giveTurn(ctx, delivery)
}

async function conclude(ctx: Context, delivery: DeliveryRow, sent: SentMessage): Promise<RunAgain | undefined> {
  const { status, event_type } = delivery
  const { succeeded } = sent
  const failed_tries = delivery.failed_tries + (succeeded ? 0 : 1)
  const decided = decideAfterAttempt({ status, event_type, failed_tries, succeeded }, ctx.now)
  if (!decided.ok) return undefined
  const { next_attempt_at } = decided
  const attempt_count = delivery.attempt_count + 1
  const attempt = { webhook_delivery_id: delivery.id, number: attempt_count, attempted_at: ctx.now }
  await insertAttempt(ctx, { ...attempt, ...sent, next_attempt_at })
  await advance(ctx, deliveryKind, {
    before: delivery,
    step: decided.step,
    changes: { attempt_count, failed_tries, next_attempt_at },
  })
  const exhausted = decided.step.to === 'exhausted'
  await tellHealth(ctx, delivery.webhook_endpoint_id, { succeeded, exhausted })
  if (next_attempt_at !== null) return { due_at: next_attempt_at }
  await giveTurn(ctx, delivery)
  return undefined
}

/** Lets the next event about the same object go, if it waits. */
async function giveTurn(ctx: Context, over: DeliveryRow): Promise<void> {
  const next = await findFollower(ctx, over)
  if (next === undefined || next.next_attempt_at !== null) return
  await step(ctx, { before: next, event: 'take_turn', next_attempt_at: ctx.now })
  await unschedule(ctx, deliverWebhook, next.id)
  await schedule(ctx, deliverWebhook, { ref: next.id, due_at: ctx.now, queue: next.webhook_endpoint_id })
}

interface Move {
  before: DeliveryRow
  event: WebhookDeliveryStep['event']
  next_attempt_at: number | null
}

async function step(ctx: Context, { before, event, next_attempt_at }: Move): Promise<void> {
  const found = stepOf(webhookDeliveryMachine, { name: deliveryKind.name, status: before.status }, event)
  if (found.ok) await advance(ctx, deliveryKind, { before, step: found.step, changes: { next_attempt_at } })
}
