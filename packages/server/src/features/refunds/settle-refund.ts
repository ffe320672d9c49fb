import type { PlatformSchemas } from '@parley/contract/platform'
import { decideMove } from '@parley/policy/refunds/decide-move'
import { channelFailure } from '@parley/policy/payments/channel-codes'
import { isFrozen } from '@parley/policy/refunds/refuse-frozen'
import { schedule, unschedule } from '../../jobs/schedule.ts'
import type { Context } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { bookApproval, bookFailure, bookPayout } from './book-payout.ts'
import { divertRefund, isWalletClosed } from './divert-refund.ts'
import { refundKind } from './refund-kind.ts'
import { reportLatePayout } from './report-late-payout.job.ts'
import { attemptNumber, markSent, sendRefund } from './send-refund.job.ts'
import { takeReturned } from './take-returned.ts'
import type { RefundRow } from './view.ts'

/** What a channel reports about a refund. */
export interface RefundNotification {
  refund_id: string
  /** The attempt that the report is about; reports about an earlier one are stale. */
  attempt_number: string
  /** `returned`: what had been reported as paid came back. */
  outcome: 'succeeded' | 'abnormal' | 'closed' | 'returned'
  /** The channel's own code of a refusal. */
  channel_code?: string
}

/** Channels refuse a new attempt within a minute of the last. */
const retryAfterMs = 60_000
/** Attempts before a refund that its channel keeps closing has failed for good. */
const attemptsInAll = 3

/** Takes a channel's report. One that was told before, or speaks of an earlier attempt, changes nothing (4.2.3). */
export async function settleRefund(ctx: Context, report: RefundNotification): Promise<void> {
  const found = await find(ctx, refundKind, report.refund_id)
  if (found === undefined) return
  if (report.outcome === 'returned') return takeReturned(ctx, found, { ...report, failure: failureOf(report, found) })
  if (found.status === 'rejected') return provePaid(ctx, found, report)
  if (report.attempt_number !== attemptNumber(found)) return
  const refund = found.status === 'approved' ? await markSent(ctx, found) : found
  if (refund.status !== 'processing') return
  if (report.outcome === 'succeeded' && (await isWalletClosed(ctx, refund))) await divertRefund(ctx, refund)
  else if (report.outcome === 'succeeded') await succeed(ctx, refund)
  else if (report.outcome === 'abnormal') await pause(ctx, refund, report)
  else await retryOrFail(ctx, refund, report)
}

async function succeed(ctx: Context, refund: RefundRow): Promise<void> {
  const decided = decideMove(refund, 'succeed')
  if (!decided.ok || refund.payout === null) return
  const payout = { ...refund.payout, credited_at: ctx.now, paused_since: null }
  await bookPayout(ctx, refund)
  await unschedule(ctx, reportLatePayout, refund.id)
  await advance(ctx, refundKind, { before: refund, step: decided.step, changes: { payout, failure: null } })
}

/** The original account cannot take the money: the deadline stands still until the payer names another card (INT-07). */
async function pause(ctx: Context, refund: RefundRow, report: RefundNotification): Promise<void> {
  const decided = decideMove(refund, 'return_abnormal')
  if (!decided.ok || refund.payout === null) return
  const pauses = ctx.settings.parameters['refund.sla.pause_on_abnormal']
  const payout = { ...refund.payout, paused_since: refund.payout.paused_since ?? (pauses ? ctx.now : null) }
  if (pauses) await unschedule(ctx, reportLatePayout, refund.id)
  await advance(ctx, refundKind, {
    before: refund,
    step: decided.step,
    changes: { payout, failure: failureOf(report, refund), decision: decided.decision },
  })
}

async function retryOrFail(ctx: Context, refund: RefundRow, report: RefundNotification): Promise<void> {
  const failed = (refund.payout?.attempts ?? 0) >= attemptsInAll
  const decided = decideMove(refund, failed ? 'fail' : 'retry')
  if (!decided.ok) return
  const failure = failureOf(report, refund)
  if (!failed) {
    await advance(ctx, refundKind, {
      before: refund,
      step: decided.step,
      changes: { failure, decision: decided.decision },
    })
    // Frozen, it is sent again after the end of the dispute.
    if (!isFrozen(refund)) await schedule(ctx, sendRefund, { ref: refund.id, due_at: ctx.now + retryAfterMs })
    return
  }
  await bookFailure(ctx, refund)
  await unschedule(ctx, reportLatePayout, refund.id)
  await advance(ctx, refundKind, {
    before: refund,
    step: decided.step,
    changes: { failure, approved_gross: 0, decision: decided.decision },
  })
}

/**
 * A lost dispute ended this refund while the channel was paying it, or had been told to and was not heard of yet. The
 * money has gone, so it was owed and paid after all; what the dispute gave back of it besides is then claimed (INT-37).
 */
async function provePaid(ctx: Context, refund: RefundRow, report: RefundNotification): Promise<void> {
  const { id, amount, payout } = refund
  const decided = decideMove(refund, 'prove_paid')
  if (report.outcome !== 'succeeded' || !decided.ok || amount === null || payout === null) return
  const attempts = [payout.attempts, payout.attempts + 1].find((number) => report.attempt_number === `${id}-${number}`)
  if (attempts === undefined) return
  await bookApproval(ctx, id, amount)
  await bookPayout(ctx, refund)
  await advance(ctx, refundKind, {
    before: refund,
    step: decided.step,
    changes: {
      approved_gross: amount.gross.amount,
      payout: { ...payout, attempts, initiated_at: payout.initiated_at ?? ctx.now, credited_at: ctx.now },
      decision: decided.decision,
    },
  })
}

function failureOf(report: RefundNotification, { destination }: RefundRow): PlatformSchemas['ChannelFailure'] {
  const channel_code = report.channel_code ?? null
  const isAbnormal = report.outcome !== 'closed'
  return channelFailure(destination.method, {
    code: isAbnormal ? 'account_unusable' : 'refund_refused',
    channel_code,
    detail: isAbnormal
      ? 'The account that paid cannot take the money. Name another bank card of the payer.'
      : 'The channel closed this attempt without paying.',
  })
}
