import type { PlatformHandler } from '../../http/handlers.ts'
import { pageOf } from '../../work/page.ts'
import { loadEndpoint } from './load-endpoint.ts'
import { listDeliveryRows } from './store.ts'
import { viewDelivery } from './view.ts'

export const listWebhookDeliveries: PlatformHandler<'listWebhookDeliveries'> = async (ctx, { path, query }) => {
  const endpoint = await loadEndpoint(ctx, path.webhook_endpoint_id)
  const limit = query.limit ?? 20
  const rows = await listDeliveryRows(ctx, endpoint.id, { ...query, limit })
  return { status: 200, body: pageOf(rows, limit, viewDelivery) }
}
