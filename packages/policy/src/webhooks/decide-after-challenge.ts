import type { Instant } from '../kernel/calendar.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { InvalidTransition } from '../kernel/verdict.ts'
import { challengeLadder, waitAfter } from './delivery-ladder.ts'
import { webhookEndpointMachine } from './webhook-endpoint-machine.ts'
import type { WebhookEndpointStatus, WebhookEndpointStep } from './webhook-endpoint-machine.ts'

/** An endpoint after a challenge: how often it has failed to meet it, and whether it did now. */
export interface Challenged {
  readonly status: WebhookEndpointStatus
  readonly failed_challenges: number
  readonly met: boolean
}

type AfterChallenge = {
  readonly ok: true
  readonly step: WebhookEndpointStep
  readonly next_challenge_at: Instant | null
}

/**
 * What becomes of an endpoint after a challenge: enabled, challenged again, or disabled.
 *
 * @example
 * decideAfterChallenge({ status: 'pending_verification', failed_challenges: 1, met: false }, now)
 * // { ok: true, step: …, next_challenge_at: now + 15_000 }
 */
export function decideAfterChallenge(endpoint: Challenged, now: Instant): AfterChallenge | InvalidTransition {
  const wait = endpoint.met ? null : waitAfter(challengeLadder, endpoint.failed_challenges)
  const event = endpoint.met ? 'meet_challenge' : wait === null ? 'fail_challenge' : 'miss_challenge'
  const found = stepOf(webhookEndpointMachine, { name: 'webhook endpoint', status: endpoint.status }, event)
  return found.ok ? { ok: true, step: found.step, next_challenge_at: wait === null ? null : now + wait } : found
}
