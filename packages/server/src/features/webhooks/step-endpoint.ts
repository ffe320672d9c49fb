import { stepOf } from '@parley/policy/kernel/verdict'
import { webhookEndpointMachine } from '@parley/policy/webhooks/webhook-endpoint-machine'
import type { WebhookEndpointStep } from '@parley/policy/webhooks/webhook-endpoint-machine'
import type { EndpointRow } from './view.ts'
import { endpointKind } from './webhook-kinds.ts'

/** The step that an event takes an endpoint along, on which its state alone decides. */
export function stepEndpoint({ status }: EndpointRow, event: WebhookEndpointStep['event']) {
  return stepOf(webhookEndpointMachine, { name: endpointKind.name, status }, event)
}
