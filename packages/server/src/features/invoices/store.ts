import { and, desc, eq, lt, sql } from 'drizzle-orm'
import { prepared } from '../../db/prepared.ts'
import type { Context } from '../../work/context.ts'
import { idOf } from '../../work/page.ts'
import { invoices } from './table.ts'
import type { InvoiceRow } from './view.ts'

const byOrder = prepared((orm) =>
  orm
    .select()
    .from(invoices)
    .where(eq(invoices.order_id, sql.placeholder('order_id')))
    .orderBy(desc(invoices.id))
    .prepare(),
)

/** The invoices of an order, newest first. */
export async function listInvoicesOfOrder(ctx: Context, orderId: string): Promise<InvoiceRow[]> {
  return byOrder(ctx.orm).all({ order_id: orderId })
}

export interface InvoiceFilter {
  limit: number
  after?: string | undefined
  order_id?: string | undefined
  user_id?: string | undefined
  status?: InvoiceRow['status'] | undefined
}

/** One row more than a page holds, newest first. */
export async function listInvoiceRows(ctx: Context, filter: InvoiceFilter): Promise<InvoiceRow[]> {
  const own = ctx.actor.type === 'user' ? eq(invoices.user_id, ctx.actor.id) : undefined
  return ctx.orm
    .select()
    .from(invoices)
    .where(
      and(
        lt(invoices.id, idOf(filter.after)),
        own,
        filter.order_id === undefined ? undefined : eq(invoices.order_id, filter.order_id),
        filter.user_id === undefined ? undefined : eq(invoices.user_id, filter.user_id),
        filter.status === undefined ? undefined : eq(invoices.status, filter.status),
      ),
    )
    .orderBy(desc(invoices.id))
    .limit(filter.limit + 1)
}
