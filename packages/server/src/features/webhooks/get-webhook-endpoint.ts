import type { PlatformHandler } from '../../http/handlers.ts'
import { loadEndpoint } from './load-endpoint.ts'
import { viewEndpoint } from './view.ts'

export const getWebhookEndpoint: PlatformHandler<'getWebhookEndpoint'> = async (ctx, { path }) => {
  const endpoint = await loadEndpoint(ctx, path.webhook_endpoint_id)
  return { status: 200, body: viewEndpoint(endpoint), version: endpoint.version }
}
