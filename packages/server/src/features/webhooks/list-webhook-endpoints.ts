import type { PlatformHandler } from '../../http/handlers.ts'
import { pageOf } from '../../work/page.ts'
import { listEndpointRows } from './store.ts'
import { viewEndpoint } from './view.ts'

export const listWebhookEndpoints: PlatformHandler<'listWebhookEndpoints'> = async (ctx, { query }) => {
  const limit = query.limit ?? 20
  return { status: 200, body: pageOf(await listEndpointRows(ctx, { ...query, limit }), limit, viewEndpoint) }
}
