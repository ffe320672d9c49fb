import type { PlatformHandler } from '../../http/handlers.ts'
import { listEventRows } from '../events/index.ts'
import { beginDelivery } from './begin-delivery.ts'
import { deliverAgain, refuseUnlessEnabled } from './deliver-again.ts'
import { isFor } from './event-filter.ts'
import { loadEndpoint } from './load-endpoint.ts'
import { listDeliveriesBetween } from './store.ts'

/** A unit of work makes a limited number of ids, and each delivery takes up to two. */
const mostEvents = 200

export const redeliverWebhooksSince: PlatformHandler<'redeliverWebhooksSince'> = async (ctx, { path, body }) => {
  const endpoint = await loadEndpoint(ctx, path.webhook_endpoint_id)
  const refusal = refuseUnlessEnabled(endpoint)
  if (refusal !== null) return refusal
  const { after_sequence } = body
  const found = await listEventRows(ctx, { limit: mostEvents, after_sequence })
  const events = found.slice(0, mostEvents)
  const last_sequence = events.at(-1)?.sequence ?? after_sequence
  const known = await listDeliveriesBetween(ctx, endpoint.id, { first: after_sequence + 1, last: last_sequence })
  const byEvent = new Map(known.map((delivery) => [delivery.event_id, delivery]))
  const wanted = events.filter((event) => isFor(event, endpoint))
  for (const event of wanted) {
    const delivery = byEvent.get(event.id)
    if (delivery === undefined) await beginDelivery(ctx, event, endpoint.id)
    else await deliverAgain(ctx, delivery)
  }
  return {
    status: 200,
    body: {
      object: 'webhook_redelivery',
      webhook_endpoint_id: endpoint.id,
      after_sequence,
      last_sequence,
      deliveries: wanted.length,
      has_more: found.length > mostEvents,
    },
    version: endpoint.version,
  }
}
