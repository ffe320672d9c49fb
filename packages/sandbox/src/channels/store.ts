import { and, desc, eq, ne, sql } from 'drizzle-orm'
import { prepared } from '@parley/server/db/prepared'
import { insertRow } from '@parley/server/db/rows'
import type { PaymentMethodType, RefundOrder, Trade } from '@parley/server/ports/payment-channel'
import type { Context } from '@parley/server/work/context'
import { channelDisputes, channelRefunds, channelReports, trades } from './table.ts'

export type TradeRow = typeof trades.$inferSelect
export type ChannelRefundRow = typeof channelRefunds.$inferSelect
export type ChannelDisputeRow = typeof channelDisputes.$inferSelect
export type ReportRow = typeof channelReports.$inferSelect

const tradeById = prepared((orm) =>
  orm
    .select()
    .from(trades)
    .where(eq(trades.payment_id, sql.placeholder('payment_id')))
    .prepare(),
)

export async function findTrade(ctx: Context, paymentId: string): Promise<TradeRow | undefined> {
  return tradeById(ctx.orm).get({ payment_id: paymentId })
}

/** Opens a trade; false when it was open already. */
export async function addTrade(ctx: Context, trade: Trade & { method: PaymentMethodType }): Promise<boolean> {
  if ((await findTrade(ctx, trade.payment_id)) !== undefined) return false
  const { payment_id, order_id, off_session, method, amount, subject, account_token, expires_at } = trade
  await insertRow(ctx.orm, trades, {
    payment_id,
    order_id,
    off_session,
    method,
    ...amount,
    subject,
    account_token: account_token ?? '',
    expires_at,
    state: 'unpaid',
    paid_at: null,
  })
  return true
}

/** How many charges of one order the channel was asked for before this one. */
export async function countEarlierCharges(
  ctx: Context,
  trade: Pick<Trade, 'order_id' | 'payment_id'>,
): Promise<number> {
  const earlier = and(
    eq(trades.order_id, trade.order_id),
    eq(trades.off_session, true),
    ne(trades.payment_id, trade.payment_id),
  )
  return (await ctx.orm.select({ id: trades.payment_id }).from(trades).where(earlier)).length
}

const tradeState = prepared((orm) =>
  orm
    .update(trades)
    .set({
      state: sql`${sql.placeholder('state')}`,
      paid_at: sql`coalesce(${trades.paid_at}, ${sql.placeholder('paid_at')})`,
    })
    .where(eq(trades.payment_id, sql.placeholder('payment_id')))
    .prepare(),
)

export async function setTradeState(ctx: Context, paymentId: string, state: TradeRow['state']): Promise<void> {
  await tradeState(ctx.orm).run({ payment_id: paymentId, state, paid_at: state === 'paid' ? ctx.now : null })
}

export async function findRefundAttempt(ctx: Context, attemptNumber: string): Promise<ChannelRefundRow | undefined> {
  const [row] = await ctx.orm.select().from(channelRefunds).where(eq(channelRefunds.attempt_number, attemptNumber))
  return row
}

/** The newest attempt of a refund. */
export async function findLatestAttempt(ctx: Context, refundId: string): Promise<ChannelRefundRow | undefined> {
  const [row] = await ctx.orm
    .select()
    .from(channelRefunds)
    .where(eq(channelRefunds.refund_id, refundId))
    .orderBy(desc(channelRefunds.created_at), desc(channelRefunds.attempt_number))
    .limit(1)
  return row
}

export async function listAttemptsOfPayment(ctx: Context, paymentId: string): Promise<ChannelRefundRow[]> {
  return ctx.orm
    .select()
    .from(channelRefunds)
    .where(eq(channelRefunds.payment_id, paymentId))
    .orderBy(channelRefunds.created_at)
}

/** Takes a refund on; false when its number is known, which is how a number is paid at most once. */
export async function addRefund(ctx: Context, order: RefundOrder & { method: PaymentMethodType }): Promise<boolean> {
  if ((await findRefundAttempt(ctx, order.attempt_number)) !== undefined) return false
  const { attempt_number, refund_id, payment_id, method, amount } = order
  await insertRow(ctx.orm, channelRefunds, {
    attempt_number,
    refund_id,
    payment_id,
    method,
    ...amount,
    state: 'accepted',
    created_at: ctx.now,
    paid_at: null,
    contradictions: [],
  })
  return true
}

export async function setRefundState(
  ctx: Context,
  attemptNumber: string,
  state: ChannelRefundRow['state'],
): Promise<void> {
  await ctx.orm
    .update(channelRefunds)
    .set(state === 'succeeded' ? { state, paid_at: sql`coalesce(${channelRefunds.paid_at}, ${ctx.now})` } : { state })
    .where(eq(channelRefunds.attempt_number, attemptNumber))
}

/** Keeps what a channel reported against what it had reported before. */
export async function addContradiction(
  ctx: Context,
  attempt: ChannelRefundRow,
  contradiction: ChannelRefundRow['contradictions'][number],
): Promise<void> {
  await ctx.orm
    .update(channelRefunds)
    .set({ contradictions: [...attempt.contradictions, contradiction] })
    .where(eq(channelRefunds.attempt_number, attempt.attempt_number))
}

export async function addDispute(ctx: Context, row: ChannelDisputeRow): Promise<void> {
  await insertRow(ctx.orm, channelDisputes, row)
}

export async function findChannelDispute(ctx: Context, reference: string): Promise<ChannelDisputeRow | undefined> {
  const [row] = await ctx.orm.select().from(channelDisputes).where(eq(channelDisputes.channel_reference, reference))
  return row
}

export async function findDisputeOfTrade(ctx: Context, paymentId: string): Promise<ChannelDisputeRow | undefined> {
  const [row] = await ctx.orm.select().from(channelDisputes).where(eq(channelDisputes.payment_id, paymentId))
  return row
}

export async function changeDispute(
  ctx: Context,
  reference: string,
  changes: Partial<Pick<ChannelDisputeRow, 'state' | 'amount' | 'evidence' | 'withheld'>>,
): Promise<void> {
  await ctx.orm.update(channelDisputes).set(changes).where(eq(channelDisputes.channel_reference, reference))
}

export async function addReport(ctx: Context, row: ReportRow): Promise<void> {
  await insertRow(ctx.orm, channelReports, row)
}

export async function findReport(ctx: Context, id: string): Promise<ReportRow | undefined> {
  const [row] = await ctx.orm.select().from(channelReports).where(eq(channelReports.id, id))
  return row
}

export async function takeReport(ctx: Context, id: string): Promise<ReportRow | undefined> {
  const [row] = await ctx.orm.delete(channelReports).where(eq(channelReports.id, id)).returning()
  return row
}

/** Forgets what the channel was going to report by itself; the job then finds nothing to report. */
export async function dropReports(ctx: Context, about: ReportRow['about'], ref: string): Promise<void> {
  await ctx.orm.delete(channelReports).where(and(eq(channelReports.about, about), eq(channelReports.ref, ref)))
}
