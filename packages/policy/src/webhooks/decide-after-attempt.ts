import type { Instant } from '../kernel/calendar.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { InvalidTransition } from '../kernel/verdict.ts'
import { deliveryLadder, waitAfter } from './delivery-ladder.ts'
import { webhookDeliveryMachine } from './webhook-delivery-machine.ts'
import type { WebhookDeliveryStatus, WebhookDeliveryStep } from './webhook-delivery-machine.ts'

/** A delivery after a try: how many tries of the present ladder have failed, and whether this one did. */
export interface Attempted {
  readonly status: WebhookDeliveryStatus
  readonly event_type: string
  readonly failed_tries: number
  readonly succeeded: boolean
}

type AfterAttempt = { readonly ok: true; readonly step: WebhookDeliveryStep; readonly next_attempt_at: Instant | null }

/**
 * What becomes of a delivery after a try: done, another try by the ladder, or exhausted.
 *
 * @example
 * decideAfterAttempt({ status: 'pending', event_type: 'order.paid', failed_tries: 1, succeeded: false }, now)
 * // { ok: true, step: …, next_attempt_at: now + 15_000 }
 */
export function decideAfterAttempt(delivery: Attempted, now: Instant): AfterAttempt | InvalidTransition {
  const wait = delivery.succeeded ? null : waitAfter(deliveryLadder, delivery.failed_tries)
  const found = stepOf(
    webhookDeliveryMachine,
    { name: 'webhook delivery', status: delivery.status },
    eventOf(delivery, wait),
  )
  return found.ok ? { ok: true, step: found.step, next_attempt_at: wait === null ? null : now + wait } : found
}

function eventOf(delivery: Attempted, wait: number | null): 'succeed' | 'fail' | 'exhaust' | 'exhaust_silently' {
  if (delivery.succeeded) return 'succeed'
  if (wait !== null) return 'fail'
  return delivery.event_type === 'webhook.delivery_exhausted' ? 'exhaust_silently' : 'exhaust'
}
