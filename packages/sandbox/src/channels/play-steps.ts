import type { SandboxSchemas } from '@parley/contract/sandbox'
import { addDuration } from '@parley/policy/kernel/duration'
import { schedule } from '@parley/server/jobs/schedule'
import type { Context } from '@parley/server/work/context'
import type { ChannelShape } from './channel-shape.ts'
import { reportKind } from './report-kind.ts'
import { addReport } from './store.ts'
import type { ReportRow, TradeRow } from './store.ts'

type PaymentStep = SandboxSchemas['ChannelScriptPaymentStep']
type RefundStep = SandboxSchemas['ChannelScriptRefundStep']

/** Has the channel report what becomes of a trade, each step at its instant, counted from now. */
export async function playPayment(
  ctx: Context,
  trade: Pick<TradeRow, 'payment_id' | 'expires_at'> & { shape: ChannelShape },
  steps: readonly PaymentStep[],
): Promise<void> {
  const { codes } = trade.shape
  for (const { outcome, after = 'PT0S', from = 'start', channel_code } of steps) {
    const code = channel_code ?? (outcome === 'revoke' ? codes.revoke : codes.fail)
    const due_at = addDuration(from === 'expiry' ? trade.expires_at : ctx.now, after)
    await reportAt(ctx, { about: 'payment', ref: trade.payment_id, outcome, channel_code: code }, due_at)
  }
}

/** Has the channel report what becomes of a refund attempt, each step at its instant, counted from now. */
export async function playRefund(
  ctx: Context,
  attempt: { attempt_number: string; shape: ChannelShape },
  steps: readonly RefundStep[],
): Promise<void> {
  const { codes } = attempt.shape
  for (const { outcome, after = 'PT0S', channel_code } of steps) {
    const code = channel_code ?? (outcome === 'close' ? codes.close : codes.abnormal)
    const made = { about: 'refund', ref: attempt.attempt_number, outcome, channel_code: code } as const
    await reportAt(ctx, made, addDuration(ctx.now, after))
  }
}

/** Has the channel report at an instant, or now where it is past. */
export async function reportAt(ctx: Context, made: Omit<ReportRow, 'id'>, dueAt: number): Promise<void> {
  const id = ctx.ids.next('chr', ctx.now)
  await addReport(ctx, { id, ...made })
  await schedule(ctx, reportKind, { ref: id, due_at: Math.max(dueAt, ctx.now) })
}
