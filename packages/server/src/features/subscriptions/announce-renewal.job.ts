import { decideSubscriptionMove } from '@parley/policy/subscriptions/decide-subscription-move'
import type { InsideJob } from '../../jobs/job.ts'
import { about } from '../../work/about.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { priceRenewal } from './price-renewal.ts'
import { renewalJobs } from './renewal-jobs.ts'
import { stopRenewal } from './stop-renewal.ts'
import { subscriptionKind } from './subscription-kind.ts'

/** INT-33: tells the user what will be charged and when. A plan that has no price any more is not renewed. */
export const announceRenewal: InsideJob = {
  ...renewalJobs.announce,
  title: { en: 'The charge for the next period is announced', 'zh-CN': '续费扣款前通知用户' },
  clauses: ['2.E'],
  interpretations: ['INT-33', 'INT-35'],
  subject: about(subscriptionKind),
  run: async (ctx, ref) => {
    const subscription = await find(ctx, subscriptionKind, ref)
    if (subscription === undefined || !subscription.auto_renew || subscription.renewal === null) return
    const decided = decideSubscriptionMove(subscription, 'announce_renewal')
    if (!decided.ok) return
    const price = await priceRenewal(ctx, subscription)
    if (!price.ok) {
      await stopRenewal(ctx, { ...subscription, decision: price.decision })
      return
    }
    const { region, lines, amount, previous_amount, price_changed, decision, price_book_version } = price
    const prices = { region, lines, amount, previous_amount, price_changed }
    const announced = { ...prices, decision, price_book_version, at: ctx.now }
    const renewal = { ...subscription.renewal, announced }
    await advance(ctx, subscriptionKind, { before: subscription, step: decided.step, changes: { renewal, decision } })
  },
}
