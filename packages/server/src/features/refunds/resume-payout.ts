import { resumedDeadline } from '@parley/policy/refunds/payout-deadline'
import type { Context } from '../../work/context.ts'
import type { Payout } from './table.ts'

/** Lets the deadline of a payout run on from where it was paused (INT-07). */
export function resumePayout(ctx: Context, payout: Payout): Payout {
  if (payout.paused_since === null) return payout
  const { counted, due_at, due_date, provisional } = resumedDeadline(
    { counted: payout.counted, paused_since: payout.paused_since, resumed_at: ctx.now },
    ctx.settings.calendar,
  )
  return { ...payout, counted: [...counted], due_at, due_date, provisional, paused_since: null }
}
