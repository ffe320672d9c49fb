import type { Client } from '@parley/sdk'
import { eventTypes } from './on-event.ts'

/** Has the platform post the shop's events to `url`, in place of what an earlier run registered there. */
export async function registerEndpoint(
  parley: Client,
  url: string,
): Promise<{ readonly id: string; readonly secret: string }> {
  for await (const known of parley.webhookEndpoints.list()) {
    if (known.url === url) await parley.webhookEndpoints.delete(known.id)
  }
  return parley.webhookEndpoints.create({ url, events: [...eventTypes], description: 'The checkout example' })
}
