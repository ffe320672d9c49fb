import { decideSubscriptionMove } from '@parley/policy/subscriptions/decide-subscription-move'
import { nextCharge, renewalSchedule } from '@parley/policy/subscriptions/renewal-schedule'
import type { InsideJob } from '../../jobs/job.ts'
import { schedule } from '../../jobs/schedule.ts'
import { about } from '../../work/about.ts'
import type { Context } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import type { OrderRow } from '../orders/index.ts'
import { accountToPayFrom, listPaymentsOfOrder, tryToPay } from '../payments/index.ts'
import { failCharge } from './fail-charge.ts'
import { orderNextPeriod } from './order-next-period.ts'
import { renewalJobs } from './renewal-jobs.ts'
import type { RenewalState } from './renewal-state.ts'
import { subscriptionKind } from './subscription-kind.ts'
import type { SubscriptionRow } from './view.ts'

/** INT-33: charges the next period by the mandate, within the hours of the day in which that may be tried. */
export const chargeRenewal: InsideJob = {
  ...renewalJobs.charge,
  title: { en: 'The next period of a subscription is charged', 'zh-CN': '订阅续费扣款' },
  clauses: ['3.P.4', '3.P.5'],
  interpretations: ['INT-33'],
  subject: about(subscriptionKind),
  run: async (ctx, ref) => {
    const subscription = await find(ctx, subscriptionKind, ref)
    if (subscription === undefined || !subscription.auto_renew || subscription.renewal === null) return
    const decided = decideSubscriptionMove(subscription, 'try_charge')
    if (!decided.ok) return
    const { renewal } = subscription
    const plan = renewalSchedule(subscription.period_end, ctx.settings.parameters)
    const order = await orderNextPeriod(ctx, subscription, plan.grace_until)
    // Nothing is left to be charged where credit paid it all: the next period has begun by that (INT-31).
    if (order === null || order.status === 'paid') return
    const charge_at = nextCharge(plan, ctx.now)
    const begun = { ...renewal, order_id: order.id, charge_at, grace_until: plan.grace_until }
    if (renewal.grace_until === null) await schedule(ctx, renewalJobs.endGrace, { ref, due_at: plan.grace_until })
    if (charge_at !== null) await schedule(ctx, chargeRenewal, { ref, due_at: charge_at })
    // The channel has not answered the last charge yet; another beside it could charge twice.
    if ((await listPaymentsOfOrder(ctx, order.id, 'processing')).length > 0) return
    const trying = await advance(ctx, subscriptionKind, {
      before: subscription,
      step: decided.step,
      changes: { renewal: { ...begun, attempts: renewal.attempts + 1 } },
    })
    const refusal = await charge(ctx, { subscription: trying, renewal: begun, order })
    if (refusal !== null) await failCharge(ctx, trying, refusal)
  },
}

/** Why nothing could be charged; null where a payment has begun, or has succeeded already. */
async function charge(
  ctx: Context,
  { subscription, renewal, order }: { subscription: SubscriptionRow; renewal: RenewalState; order: OrderRow },
): Promise<SubscriptionRow['decision'] | null> {
  const { method, payment_method_id } = renewal
  const named = payment_method_id === null ? { method } : { method, payment_method_id }
  const account = method === 'tencent_wallet' ? null : await accountToPayFrom(ctx, subscription.user_id, named)
  const request = { ...named, confirmation_digest: order.confirmation_digest }
  const tried = await tryToPay(ctx, { order, request, account, off_session: true })
  return tried.ok ? null : tried.decision
}
