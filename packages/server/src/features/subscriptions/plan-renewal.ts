import { schedule, unschedule } from '../../jobs/schedule.ts'
import type { Context } from '../../work/context.ts'
import { renewalJobs } from './renewal-jobs.ts'
import type { SubscriptionRow } from './view.ts'

/** Has the renewal announced and charged when it is due, and no earlier plan carried out any more. */
export async function planRenewal(ctx: Context, { id, renewal }: SubscriptionRow): Promise<void> {
  await unplanRenewal(ctx, id)
  if (renewal === null) return
  const { announced, notice_at, charge_at } = renewal
  if (announced === null) await schedule(ctx, renewalJobs.announce, { ref: id, due_at: Math.max(notice_at, ctx.now) })
  if (charge_at !== null) await schedule(ctx, renewalJobs.charge, { ref: id, due_at: charge_at })
}

/** Takes back what is planned for a subscription. */
export async function unplanRenewal(ctx: Context, id: string): Promise<void> {
  await unschedule(ctx, renewalJobs.announce, id)
  await unschedule(ctx, renewalJobs.charge, id)
}
