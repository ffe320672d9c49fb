import type { PlatformSchemas } from '@parley/contract/platform'
import { decideMove } from '@parley/policy/refunds/decide-move'
import { schedule } from '../../jobs/schedule.ts'
import type { Context } from '../../work/context.ts'
import { advance } from '../../work/transition.ts'
import { bookReturn } from './book-payout.ts'
import { refundKind } from './refund-kind.ts'
import { reportLatePayout } from './report-late-payout.job.ts'
import { resumePayout } from './resume-payout.ts'
import type { RefundRow } from './view.ts'

interface Report {
  readonly attempt_number: string
  readonly failure: PlatformSchemas['ChannelFailure']
}

/**
 * Money that the channel had reported as back came back to it: the account was closed after all. It is owed again, and
 * waits for another card of the payer; the service stays ended, for it is to be paid still (4.2.3, 4.4.3, INT-09). Told
 * twice, or of an attempt that did not pay, it changes nothing.
 */
export async function takeReturned(ctx: Context, refund: RefundRow, report: Report): Promise<void> {
  const { id, payout, destination } = refund
  const decided = decideMove(refund, 'return_paid')
  if (!decided.ok || payout === null || report.attempt_number !== `${id}-${payout.attempts}`) return
  // The wallet is the platform's own, and service credit is no account: neither sends anything back.
  if (destination.method === 'tencent_wallet') return
  await bookReturn(ctx, refund)
  // Nobody was late while the money counted as back: the clock stood still since then (INT-07).
  const stopped = { ...payout, paused_since: payout.credited_at, credited_at: null, returned_at: ctx.now }
  const waits = ctx.settings.parameters['refund.sla.pause_on_abnormal']
  const running = waits ? stopped : resumePayout(ctx, stopped)
  const { due_at, provisional } = running
  if (!waits) await schedule(ctx, reportLatePayout, { ref: id, due_at: due_at + 1, provisional })
  await advance(ctx, refundKind, {
    before: refund,
    step: decided.step,
    // A dispute that held it once may be over; one that is open holds it anew.
    changes: { payout: running, frozen_since: null, failure: report.failure, decision: decided.decision },
  })
}
