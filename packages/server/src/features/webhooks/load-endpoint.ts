import type { Context } from '../../work/context.ts'
import { LoadRefusal, load } from '../../work/load.ts'
import type { EndpointRow } from './view.ts'
import { endpointKind } from './webhook-kinds.ts'

/** The endpoint that the path names; a deleted one is not found. */
export async function loadEndpoint(ctx: Context, id: string): Promise<EndpointRow> {
  const endpoint = await load(ctx, endpointKind, id)
  if (endpoint.status === 'deleted') throw new LoadRefusal('not_found', 'This webhook endpoint was deleted.')
  return endpoint
}
