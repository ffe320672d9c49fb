import { disputeReasons } from '@parley/policy/disputes/dispute-reasons'
import type { Context } from '@parley/server/work/context'
import { disputeTrade } from './dispute-trade.ts'
import { endDispute } from './end-dispute.ts'
import { findChannelDispute, findTrade } from './store.ts'
import type { ReportRow } from './store.ts'

/** A payer disputes as the account does by itself; or the time for evidence is over, and nobody gave any. */
export async function reportDispute(ctx: Context, { about, ref, outcome }: ReportRow): Promise<void> {
  if (about === 'dispute_opening') {
    const trade = await findTrade(ctx, ref)
    const reason = trade && disputeReasons[trade.method].find((one) => one === outcome)
    if (trade !== undefined && reason !== undefined) await disputeTrade(ctx, trade, { reason })
    return
  }
  const dispute = await findChannelDispute(ctx, ref)
  if (dispute?.state === 'open' && dispute.evidence.length === 0) await endDispute(ctx, dispute, 'lost')
}
