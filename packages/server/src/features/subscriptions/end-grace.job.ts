import type { InsideJob } from '../../jobs/job.ts'
import { about } from '../../work/about.ts'
import { find } from '../../work/load.ts'
import { dropRenewal } from './drop-renewal.ts'
import { expire } from './expire.ts'
import { renewalJobs } from './renewal-jobs.ts'
import { subscriptionKind } from './subscription-kind.ts'

/** INT-33: nothing was paid within the grace, so the user goes on with the free plan. */
export const endGrace: InsideJob = {
  ...renewalJobs.endGrace,
  title: { en: 'The grace of an unpaid renewal ends', 'zh-CN': '续费宽限期届满' },
  clauses: ['3.P.5'],
  interpretations: ['INT-33'],
  subject: about(subscriptionKind),
  run: async (ctx, ref) => {
    const subscription = await find(ctx, subscriptionKind, ref)
    if (subscription === undefined) return
    await dropRenewal(ctx, subscription)
    await expire(ctx, subscription)
  },
}
