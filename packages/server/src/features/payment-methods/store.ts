import { and, desc, eq, lt, sql } from 'drizzle-orm'
import { prepared } from '../../db/prepared.ts'
import type { Context } from '../../work/context.ts'
import { idOf } from '../../work/page.ts'
import { paymentMethods } from './table.ts'
import type { PaymentMethodRow } from './view.ts'

const boundOfType = prepared((orm) =>
  orm
    .select()
    .from(paymentMethods)
    .where(
      and(
        eq(paymentMethods.user_id, sql.placeholder('user_id')),
        eq(paymentMethods.type, sql.placeholder('type')),
        eq(paymentMethods.status, 'bound'),
      ),
    )
    .limit(2)
    .prepare(),
)

/** The only account of this type that the user has bound; none where there are several to choose from. */
export async function findOnlyBound(
  ctx: Context,
  userId: string,
  type: PaymentMethodRow['type'],
): Promise<PaymentMethodRow | undefined> {
  const [only, another] = await boundOfType(ctx.orm).all({ user_id: userId, type })
  return another === undefined ? only : undefined
}

export interface PaymentMethodFilter {
  limit: number
  user_id: string
  after?: string | undefined
  status?: PaymentMethodRow['status'] | undefined
}

/** One row more than a page holds, newest first. */
export async function listPaymentMethodRows(ctx: Context, filter: PaymentMethodFilter): Promise<PaymentMethodRow[]> {
  return ctx.orm
    .select()
    .from(paymentMethods)
    .where(
      and(
        eq(paymentMethods.user_id, filter.user_id),
        lt(paymentMethods.id, idOf(filter.after)),
        filter.status === undefined ? undefined : eq(paymentMethods.status, filter.status),
      ),
    )
    .orderBy(desc(paymentMethods.id))
    .limit(filter.limit + 1)
}
