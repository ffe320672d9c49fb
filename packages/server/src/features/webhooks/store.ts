import { and, asc, between, count, desc, eq, gt, lt, ne, sql } from 'drizzle-orm'
import type { EndpointHealth } from '@parley/policy/webhooks/endpoint-health'
import { prepared } from '../../db/prepared.ts'
import { insertRow } from '../../db/rows.ts'
import { jobs } from '../../jobs/table.ts'
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

/** Endpoints with this address, in the order in which they were made, without deleted ones. */
export async function listEndpointsAt(ctx: Context, url: string): Promise<EndpointRow[]> {
  return ctx.orm
    .select()
    .from(webhookEndpoints)
    .where(and(eq(webhookEndpoints.url, url), ne(webhookEndpoints.status, 'deleted')))
    .orderBy(asc(webhookEndpoints.id))
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

/** Kept beside the version of the endpoint: a try that fails is no change that somebody made. */
export async function setHealth(ctx: Context, endpointId: string, health: EndpointHealth): Promise<void> {
  await ctx.orm
    .update(webhookEndpoints)
    .set({ ...health })
    .where(eq(webhookEndpoints.id, endpointId))
}

/** Whether an earlier event about the same object is still on its way to the same endpoint. */
export async function isOvertaking(ctx: Context, delivery: DeliveryRow): Promise<boolean> {
  const { webhook_endpoint_id, object_id, sequence } = delivery
  const [earlier] = await ctx.orm
    .select({ id: webhookDeliveries.id })
    .from(webhookDeliveries)
    .where(and(isPendingAbout({ webhook_endpoint_id, object_id }), lt(webhookDeliveries.sequence, sequence)))
    .limit(1)
  return earlier !== undefined
}

/** The next event about the same object that is on its way to the same endpoint. */
export async function findFollower(ctx: Context, delivery: DeliveryRow): Promise<DeliveryRow | undefined> {
  const { webhook_endpoint_id, object_id, sequence } = delivery
  const [next] = await ctx.orm
    .select()
    .from(webhookDeliveries)
    .where(and(isPendingAbout({ webhook_endpoint_id, object_id }), gt(webhookDeliveries.sequence, sequence)))
    .orderBy(asc(webhookDeliveries.sequence))
    .limit(1)
  return next
}

const isPendingAbout = ({ webhook_endpoint_id, object_id }: Pick<DeliveryRow, 'webhook_endpoint_id' | 'object_id'>) =>
  and(
    eq(webhookDeliveries.webhook_endpoint_id, webhook_endpoint_id),
    eq(webhookDeliveries.object_id, object_id),
    eq(webhookDeliveries.status, 'pending'),
  )

/** The deliveries to an endpoint of the events from one place of the sequence to another, both included. */
export async function listDeliveriesBetween(
  ctx: Context,
  endpointId: string,
  { first, last }: { first: number; last: number },
): Promise<DeliveryRow[]> {
  return ctx.orm
    .select()
    .from(webhookDeliveries)
    .where(and(eq(webhookDeliveries.webhook_endpoint_id, endpointId), between(webhookDeliveries.sequence, first, last)))
}

/** A delivery with the job of its next try. */
export interface ScheduledDelivery {
  readonly job_id: string
  readonly due_at: number
  readonly delivery: DeliveryRow
}

/** Deliveries whose next try has a job of the given kind, in the order in which the jobs would run. */
export async function listScheduledDeliveries(ctx: Context, kind: string): Promise<ScheduledDelivery[]> {
  return ctx.orm
    .select({ job_id: jobs.id, due_at: jobs.due_at, delivery: webhookDeliveries })
    .from(jobs)
    .innerJoin(webhookDeliveries, eq(jobs.ref, webhookDeliveries.id))
    .where(eq(jobs.kind, kind))
    .orderBy(asc(jobs.due_at), asc(jobs.id))
}
