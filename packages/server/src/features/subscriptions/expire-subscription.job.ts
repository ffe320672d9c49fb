import { decideSubscriptionMove } from '@parley/policy/subscriptions/decide-subscription-move'
import type { InsideJob } from '../../jobs/job.ts'
import { about } from '../../work/about.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { subscriptionKind } from './subscription-kind.ts'
import { tellEntitlements } from './tell-entitlements.ts'

/** 3.P.5: a period ends at 24:00 in Shanghai of its last day and does not renew itself (INT-33, INT-43). */
export const expireSubscription: InsideJob = {
  kind: 'subscription.expire',
  title: { en: 'The period of a subscription ends', 'zh-CN': '订阅周期届满' },
  clauses: ['3.P.5'],
  interpretations: ['INT-33', 'INT-43'],
  subject: about(subscriptionKind),
  run: async (ctx, ref) => {
    const subscription = await find(ctx, subscriptionKind, ref)
    if (subscription === undefined) return
    const decided = decideSubscriptionMove(subscription, 'expire')
    if (!decided.ok) return
    const { step } = decided
    await tellEntitlements(ctx, subscription.user_id, () =>
      advance(ctx, subscriptionKind, { before: subscription, step }),
    )
  },
}
