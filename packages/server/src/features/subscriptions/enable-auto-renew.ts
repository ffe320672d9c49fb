import { decideMandate } from '@parley/policy/subscriptions/decide-mandate'
import type { PlatformHandler } from '../../http/handlers.ts'
import { missing } from '../../http/refuse.ts'
import { load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { accountToPayFrom } from '../payments/index.ts'
import { findWallet } from '../wallet/index.ts'
import { agreementOf } from './agreement-of.ts'
import { priceRenewal } from './price-renewal.ts'
import { freshRenewal } from './renewal-state.ts'
import { planRenewal } from './plan-renewal.ts'
import { subscriptionKind } from './subscription-kind.ts'
import { viewSubscription } from './view.ts'

export const enableAutoRenew: PlatformHandler<'enableAutoRenew'> = async (ctx, { path, body }) => {
  const subscription = await load(ctx, subscriptionKind, path.subscription_id)
  const { method } = body
  const account = await accountToPayFrom(ctx, subscription.user_id, body)
  if (account === null && body.payment_method_id !== undefined) return missing('/payment_method_id', 'payment method')
  const price = await priceRenewal(ctx, subscription)
  if (!price.ok) return price
  const digest = agreementOf(ctx, subscription, { price, method })
  const wallet = method === 'tencent_wallet' ? ((await findWallet(ctx, subscription.user_id)) ?? null) : null
  const decided = decideMandate({
    status: subscription.status,
    method,
    digest,
    shown: body.mandate_digest,
    account,
    wallet,
  })
  if (!decided.ok) return decided
  const mandate = { method, payment_method_id: account?.id ?? null, mandate_digest: digest }
  const begun = subscription.auto_renew ? subscription.renewal : null
  const renewal =
    begun === null
      ? freshRenewal(ctx, mandate, subscription.period_end)
      : { ...begun, ...mandate, charge_at: retryAt() }
  const saved = await advance(ctx, subscriptionKind, {
    before: subscription,
    step: decided.step,
    changes: { auto_renew: true, renewal, decision: decided.decision },
  })
  await planRenewal(ctx, saved)
  return { status: 200, body: viewSubscription(saved), version: saved.version }

  /** A payer who names another account while charges fail wants it charged now; otherwise nothing is put forward. */
  function retryAt(): number | null {
    return subscription.status === 'past_due' ? ctx.now : (begun?.charge_at ?? null)
  }
}
