import { decideSubscriptionMove } from '@parley/policy/subscriptions/decide-subscription-move'
import { nextPeriod } from '@parley/policy/subscriptions/decide-renewal'
import { instantText } from '@parley/policy/kernel/instant-text'
import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { agreementOf } from './agreement-of.ts'
import { freshRenewal } from './renewal-state.ts'
import { priceRenewal } from './price-renewal.ts'
import { subscriptionKind } from './subscription-kind.ts'

export const previewRenewal: PlatformHandler<'previewRenewal'> = async (ctx, { path, query }) => {
  const subscription = await load(ctx, subscriptionKind, path.subscription_id)
  const possible = decideSubscriptionMove(subscription, 'enable_auto_renew')
  if (!possible.ok) return possible
  const price = await priceRenewal(ctx, subscription)
  if (!price.ok) return price
  const { choice, lines, amount, price_book_version, previous_amount, price_changed, decision } = price
  const method = query.method ?? subscription.renewal?.method ?? price.method
  const period = nextPeriod(subscription, choice.interval)
  const mandate_digest = agreementOf(ctx, subscription, { price, method })
  const plan = freshRenewal(ctx, { method, payment_method_id: null, mandate_digest }, subscription.period_end)
  return {
    status: 200,
    body: {
      object: 'renewal_preview',
      subscription_id: subscription.id,
      auto_renew: subscription.auto_renew,
      method,
      ...choice,
      period_start: period.start,
      period_end: period.end,
      lines,
      amount,
      price_book_version,
      previous_amount,
      price_changed,
      notice_at: instantText(plan.notice_at),
      charge_at: instantText(plan.charge_at ?? ctx.now),
      mandate_digest,
      decision,
    },
  }
}
