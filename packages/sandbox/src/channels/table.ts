import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { SandboxSchemas } from '@parley/contract/sandbox'
import { json } from '@parley/server/db/columns'

/** Trades as the simulated channels keep them. */
export const trades = sqliteTable('channel_trades', {
  payment_id: text().primaryKey(),
  order_id: text().notNull(),
  /** Charged by a mandate, the payer being away. */
  off_session: integer({ mode: 'boolean' }).notNull(),
  method: text().$type<SandboxSchemas['PaymentMethodType']>().notNull(),
  amount: integer().notNull(),
  currency: text().notNull(),
  subject: text().notNull(),
  /** Empty where the method needs no bound account. */
  account_token: text().notNull(),
  /** When the order ends; a channel takes money later all the same. */
  expires_at: integer().notNull(),
  state: text().$type<SandboxSchemas['SimulatedTrade']['state']>().notNull(),
  paid_at: integer(),
})

/** Refund attempts as the simulated channels keep them; one row per number, paid at most once. */
export const channelRefunds = sqliteTable(
  'channel_refunds',
  {
    attempt_number: text().primaryKey(),
    refund_id: text().notNull(),
    payment_id: text().notNull(),
    method: text().$type<SandboxSchemas['PaymentMethodType']>().notNull(),
    amount: integer().notNull(),
    currency: text().notNull(),
    state: text().$type<SandboxSchemas['SimulatedRefund']['state']>().notNull(),
    created_at: integer().notNull(),
    paid_at: integer(),
    contradictions: json<SandboxSchemas['ChannelContradiction'][]>().notNull(),
  },
  (table) => [
    index('channel_refunds_by_refund').on(table.refund_id),
    index('channel_refunds_by_payment').on(table.payment_id),
  ],
)

/** Disputes as the simulated channels keep them; one of a payment. */
export const channelDisputes = sqliteTable('channel_disputes', {
  channel_reference: text().primaryKey(),
  payment_id: text().notNull().unique(),
  method: text().$type<SandboxSchemas['PaymentMethodType']>().notNull(),
  state: text().$type<SandboxSchemas['SimulatedDispute']['state']>().notNull(),
  reason: text().$type<SandboxSchemas['DisputeReason']>().notNull(),
  /** What is disputed; once lost, what the payer got. */
  amount: integer().notNull(),
  currency: text().notNull(),
  evidence: json<string[]>().notNull(),
  evidence_due_at: integer().notNull(),
  /** Numbers of refund attempts that the channel holds until the dispute is over. */
  withheld: json<string[]>().notNull(),
  created_at: integer().notNull(),
})

/** What a channel states otherwise than it did, for reconciliation to be tried on. */
export const channelDifferences = sqliteTable('channel_differences', {
  id: text().primaryKey(),
  method: text().$type<SandboxSchemas['PaymentMethodType']>().notNull(),
  effect: text().$type<SandboxSchemas['ChannelDifference']['effect']>().notNull(),
  about: text().$type<SandboxSchemas['MovementKind']>().notNull(),
  reference: text().notNull(),
  amount: json<SandboxSchemas['Money'] | null>().notNull(),
  state: text(),
  created_at: integer().notNull(),
})

/** What a channel will report later; the job `channel.report` carries it out. */
export const channelReports = sqliteTable('channel_reports', {
  id: text().primaryKey(),
  about: text().$type<'payment' | 'refund' | 'dispute_opening' | 'dispute_lapse'>().notNull(),
  /** Payment id, attempt number, or number of a dispute. */
  ref: text().notNull(),
  outcome: text().notNull(),
  channel_code: text().notNull(),
})

/** What channels do of themselves. */
export const channelScripts = sqliteTable('channel_scripts', {
  id: text().primaryKey(),
  payment_id: text(),
  method: text().$type<SandboxSchemas['PaymentMethodType']>(),
  payment: json<SandboxSchemas['ChannelScriptPaymentStep'][] | null>().notNull(),
  refund: json<SandboxSchemas['ChannelScriptRefundStep'][] | null>().notNull(),
  calls: json<SandboxSchemas['ChannelScript']['calls']>().notNull(),
  created_at: integer().notNull(),
})

/** Calls of the platform that a script answers late or not at all, with what was counted of them. */
export const scriptedCalls = sqliteTable('channel_calls', {
  /** The call and the payment or attempt that it is about. */
  id: text().primaryKey(),
  first_at: integer().notNull(),
  /** Calls that did not reach the channel, and those of which the answer was lost. */
  unreached: integer().notNull(),
  lost: integer().notNull(),
})
