import type { RecordedEvent } from '../../outbox/table.ts'

/** Whether an endpoint asked for an event. */
export function isFor(event: RecordedEvent, endpoint: { id: string; events: readonly string[] }): boolean {
  // An endpoint that could not be reached is not told so.
  if (event.type === 'webhook.delivery_exhausted' && event.object['webhook_endpoint_id'] === endpoint.id) return false
  return endpoint.events.includes('*') || endpoint.events.includes(event.type)
}
