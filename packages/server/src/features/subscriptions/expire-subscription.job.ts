import type { InsideJob } from '../../jobs/job.ts'
import { about } from '../../work/about.ts'
import { find } from '../../work/load.ts'
import { dropChange } from './drop-change.ts'
import { expire } from './expire.ts'
import { subscriptionKind } from './subscription-kind.ts'

/** 3.P.5: a period ends at 24:00 in Shanghai of its last day; where it is to be renewed, the charge decides (INT-33, INT-43). */
export const expireSubscription: InsideJob = {
  kind: 'subscription.expire',
  title: { en: 'The period of a subscription ends', 'zh-CN': '订阅周期届满' },
  clauses: ['3.P.5'],
  interpretations: ['INT-33', 'INT-43'],
  subject: about(subscriptionKind),
  run: async (ctx, ref) => {
    const subscription = await find(ctx, subscriptionKind, ref)
    if (subscription === undefined) return
    // A change of the period that is over is not paid for any more.
    await dropChange(ctx, subscription.id)
    if (!subscription.auto_renew) await expire(ctx, subscription)
  },
}
