import type { Reviewers } from '@parley/policy/refunds/refuse-same-reviewer'
import type { Context } from '../../work/context.ts'
import type { RefundRow } from './view.ts'

const inHand = ['start_review', 'request_info']

/** Who approves a refund now, and which members of the staff had it in hand before, by its history. */
export function reviewersOf({ actor }: Context, { history }: RefundRow): Reviewers {
  const before = history.flatMap((entry) =>
    inHand.includes(entry.event) && entry.actor.id !== undefined ? [entry.actor.id] : [],
  )
  return { approver: 'id' in actor ? actor.id : '', before }
}
