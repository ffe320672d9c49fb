import { cardEndsAt, cardNoticeAt } from '@parley/policy/payment-methods/card-expiry'
import { schedule, unschedule } from '../../jobs/schedule.ts'
import type { Context } from '../../work/context.ts'
import { accountJobs } from './account-jobs.ts'
import type { PaymentMethodRow } from './view.ts'

/** A card that was bound is announced to end, and ends, by its month (3.1, INT-43). */
export async function planCardEnd(ctx: Context, { id, card }: PaymentMethodRow): Promise<void> {
  if (card === null) return
  const at = (due: number) => ({ ref: id, due_at: Math.max(due, ctx.now) })
  await schedule(ctx, accountJobs.announceExpiry, at(cardNoticeAt(card.expiry)))
  await schedule(ctx, accountJobs.expireCard, at(cardEndsAt(card.expiry)))
}

/** Ends a challenge that nobody answers in time, the one before it no more (3.1). */
export async function planChallengeEnd(ctx: Context, id: string, expiresAt: string): Promise<void> {
  await unschedule(ctx, accountJobs.lapseChallenge, id)
  await schedule(ctx, accountJobs.lapseChallenge, { ref: id, due_at: Date.parse(expiresAt) })
}

/** Takes back everything that was planned for an account that has ended, or for the challenge that it has met. */
export async function dropAccountDeadlines(ctx: Context, id: string): Promise<void> {
  for (const job of Object.values(accountJobs)) await unschedule(ctx, job, id)
}
