import type { Reaction } from '../../work/context.ts'
import { beginDelivery } from './begin-delivery.ts'
import { isFor } from './event-filter.ts'
import { listEnabledEndpoints } from './store.ts'

/** One delivery for each enabled endpoint that asked for the event, in the transaction of the event. */
export const fanOut: Reaction = async (ctx, event) => {
  for (const endpoint of await listEnabledEndpoints(ctx)) {
    if (isFor(event, endpoint)) await beginDelivery(ctx, event, endpoint.id)
  }
}
