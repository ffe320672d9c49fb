import type { PayoutDeadline } from '@parley/policy/refunds/payout-deadline'
import type { Payout } from './table.ts'

/** The payout of a refund that has just been approved. */
export function newPayout({ due_at, due_date, provisional, counted }: PayoutDeadline): Payout {
  return {
    due_at,
    due_date,
    provisional,
    counted: [...counted],
    initiated_at: null,
    credited_at: null,
    attempts: 0,
    returned_at: null,
    breached_at: null,
    held_since: null,
    paused_since: null,
  }
}
