import { and, eq, gte, lt, ne, sql } from 'drizzle-orm'
import { prepared } from '@parley/server/db/prepared'
import { insertRow } from '@parley/server/db/rows'
import type { Movement } from '@parley/policy/reconciliation/reconcile'
import type { PaymentMethodType } from '@parley/server/ports/payment-channel'
import type { Context } from '@parley/server/work/context'
import { channelDifferences, channelDisputes, channelRefunds, trades } from '../table.ts'

export type DifferenceRow = typeof channelDifferences.$inferSelect

/** A channel, and a time of its books. */
export interface Period {
  method: PaymentMethodType
  /** Epoch ms; `to` is not included. */
  from: number
  to: number
}

/** What a channel moved by its own books: money that came, went back and stayed there, or is disputed. */
export async function listMovements(ctx: Context, { method, from, to }: Period): Promise<Movement[]> {
  const paid = await ctx.orm
    .select()
    .from(trades)
    .where(and(eq(trades.method, method), gte(trades.paid_at, from), lt(trades.paid_at, to)))
    .orderBy(trades.payment_id)
  const refunded = await ctx.orm
    .select()
    .from(channelRefunds)
    .where(
      and(
        eq(channelRefunds.method, method),
        gte(channelRefunds.paid_at, from),
        lt(channelRefunds.paid_at, to),
        ne(channelRefunds.state, 'returned'),
      ),
    )
    .orderBy(channelRefunds.attempt_number)
  const disputed = await ctx.orm
    .select()
    .from(channelDisputes)
    .where(
      and(
        eq(channelDisputes.method, method),
        gte(channelDisputes.created_at, from),
        lt(channelDisputes.created_at, to),
      ),
    )
    .orderBy(channelDisputes.channel_reference)
  const line = (
    about: Movement['about'],
    reference: string,
    row: { state: string; amount: number; currency: string },
  ) => ({
    about,
    reference,
    state: row.state,
    amount: { amount: row.amount, currency: row.currency },
  })
  return [
    ...paid.map((row) => line('payment', row.payment_id, row)),
    ...refunded.map((row) => line('refund', row.attempt_number, { ...row, state: 'refunded' })),
    ...disputed.map((row) => line('dispute', row.channel_reference, row)),
  ]
}

export async function addDifference(ctx: Context, row: DifferenceRow): Promise<void> {
  await insertRow(ctx.orm, channelDifferences, row)
}

const plantedAt = prepared((orm) =>
  orm
    .select()
    .from(channelDifferences)
    .where(eq(channelDifferences.method, sql`${sql.placeholder('method')}`))
    .orderBy(channelDifferences.id)
    .prepare(),
)

/** The differences that were planted in what a channel states, oldest first. */
export async function listDifferences(ctx: Context, method: PaymentMethodType): Promise<DifferenceRow[]> {
  return plantedAt(ctx.orm).all({ method })
}
