import { and, asc, count, desc, eq, lt, ne, sql } from 'drizzle-orm'
import { prepared } from '../../db/prepared.ts'
import { insertRow } from '../../db/rows.ts'
import type { Context } from '../../work/context.ts'
import { idOf } from '../../work/page.ts'
import { webhookAttempts, webhookDeliveries, webhookEndpoints } from './table.ts'
import type { AttemptRow, DeliveryRow, EndpointRow } from './view.ts'

const enabled = prepared((orm) =>
  orm
    .select({ id: webhookEndpoints.id, events: webhookEndpoints.events })
    .from(webhookEndpoints)
    .where(eq(webhookEndpoints.status, 'enabled'))
    .orderBy(asc(webhookEndpoints.id))
    .prepare(),
)

/** Asked for with every event; almost always there are none, or one. */
export async function listEnabledEndpoints(ctx: Context): Promise<Pick<EndpointRow, 'id' | 'events'>[]> {
  return enabled(ctx.orm).all()
}

export async function countEndpoints(ctx: Context): Promise<number> {
  const [row] = await ctx.orm
    .select({ endpoints: count() })
    .from(webhookEndpoints)
    .where(ne(webhookEndpoints.status, 'deleted'))
  return row?.endpoints ?? 0
}

/** One row more than a page holds, newest first, without deleted ones. */
export async function listEndpointRows(
  ctx: Context,
  page: { limit: number; after?: string | undefined },
): Promise<EndpointRow[]> {
  return ctx.orm
    .select()
    .from(webhookEndpoints)
    .where(and(lt(webhookEndpoints.id, idOf(page.after)), ne(webhookEndpoints.status, 'deleted')))
    .orderBy(desc(webhookEndpoints.id))
    .limit(page.limit + 1)
}

export interface DeliveryFilter {
  limit: number
  after?: string | undefined
  status?: DeliveryRow['status'] | undefined
  event_id?: string | undefined
}

/** One row more than a page holds, newest first. */
export async function listDeliveryRows(
  ctx: Context,
  endpointId: string,
  filter: DeliveryFilter,
): Promise<DeliveryRow[]> {
  return ctx.orm
    .select()
    .from(webhookDeliveries)
    .where(
      and(
        eq(webhookDeliveries.webhook_endpoint_id, endpointId),
        lt(webhookDeliveries.id, idOf(filter.after)),
        filter.status === undefined ? undefined : eq(webhookDeliveries.status, filter.status),
        filter.event_id === undefined ? undefined : eq(webhookDeliveries.event_id, filter.event_id),
      ),
    )
    .orderBy(desc(webhookDeliveries.id))
    .limit(filter.limit + 1)
}

const attemptsOf = prepared((orm) =>
  orm
    .select()
    .from(webhookAttempts)
    .where(eq(webhookAttempts.webhook_delivery_id, sql.placeholder('id')))
    .orderBy(asc(webhookAttempts.number))
    .prepare(),
)

export async function listAttempts(ctx: Context, delivery: DeliveryRow): Promise<AttemptRow[]> {
  return attemptsOf(ctx.orm).all({ id: delivery.id })
}

export async function insertAttempt(ctx: Context, row: AttemptRow): Promise<void> {
  await insertRow(ctx.orm, webhookAttempts, row)
}
