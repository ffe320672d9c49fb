import { stepOf } from '../kernel/verdict.ts'
import type { InvalidTransition } from '../kernel/verdict.ts'
import { webhookEndpointMachine } from './webhook-endpoint-machine.ts'
import type { WebhookEndpointStatus, WebhookEndpointStep } from './webhook-endpoint-machine.ts'

/** What is asked of an endpoint; `enabled` undefined where nothing is said of it. */
export interface EndpointChange {
  readonly url_changed: boolean
  readonly enabled: boolean | undefined
}

/**
 * The step that a change takes an endpoint along. An address that has not answered a challenge gets no events, so both
 * a new one and one that is enabled again go back to `pending_verification`.
 *
 * @example decideEndpointUpdate('enabled', { url_changed: true, enabled: undefined }) // to 'pending_verification'
 */
export function decideEndpointUpdate(
  status: WebhookEndpointStatus,
  change: EndpointChange,
): { readonly ok: true; readonly step: WebhookEndpointStep } | InvalidTransition {
  return stepOf(webhookEndpointMachine, { name: 'webhook endpoint', status }, eventOf(status, change))
}

function eventOf(
  status: WebhookEndpointStatus,
  { url_changed, enabled }: EndpointChange,
): 'disable' | 'challenge' | 'change_url' | 'update' {
  if (status === 'disabled') return enabled === true ? 'challenge' : 'update'
  if (enabled === false) return 'disable'
  return url_changed ? 'change_url' : 'update'
}
