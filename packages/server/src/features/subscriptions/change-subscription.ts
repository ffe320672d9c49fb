import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import type { Context } from '../../work/context.ts'
import { advance } from '../../work/transition.ts'
import { openChangeOrder, viewOrder, withCredit } from '../orders/index.ts'
import { addCredit } from '../service-credit/index.ts'
import { announceAnew } from './announce-anew.ts'
import { planRenewal } from './plan-renewal.ts'
import { noteCredit } from './note-credit.ts'
import { subscriptionKind } from './subscription-kind.ts'
import { tellEntitlements } from './tell-entitlements.ts'
import { viewSubscription } from './view.ts'
import type { SubscriptionRow } from './view.ts'
import { weighChange } from './weigh-change.ts'

type Weighed = Extract<Awaited<ReturnType<typeof weighChange>>, { ok: true }>

export const changeSubscription: PlatformHandler<'changeSubscription'> = async (ctx, { path, body }) => {
  const subscription = await load(ctx, subscriptionKind, path.subscription_id)
  const { method, entry, use_service_credit = false, ...wish } = body
  const weighed = await weighChange(ctx, subscription, wish)
  if (!weighed.ok) return weighed
  const { effect } = weighed
  if (effect !== 'paid') {
    const changed =
      effect === 'scheduled' ? await plan(ctx, subscription, weighed) : await swap(ctx, subscription, weighed)
    return answer(changed, { effect, order: null })
  }
  const { terms, region, lines, amount, decision, price_book_version } = weighed
  const { id: subscription_id, user_id } = subscription
  const price = await withCredit(ctx, { region, lines, amount, decision }, use_service_credit ? user_id : null)
  const order = await openChangeOrder(ctx, {
    user_id,
    entry,
    choice: { ...terms, method },
    origin: { purpose: 'change', subscription_id, quote_id: null, promotion: null },
    price,
    price_book_version,
  })
  return answer(subscription, { effect, order: viewOrder(order) })
}

function answer(
  subscription: SubscriptionRow,
  made: { effect: Weighed['effect']; order: ReturnType<typeof viewOrder> | null },
) {
  const body = { object: 'subscription_change', ...made, subscription: viewSubscription(subscription) } as const
  return { status: 201, body, version: subscription.version } as const
}

/** The next period begins with it; what was announced of that is announced anew. */
async function plan(ctx: Context, before: SubscriptionRow, { step, terms, effective_on, decision }: Weighed) {
  const scheduled_change = { ...terms, effective_on }
  const changes = { scheduled_change, renewal: announceAnew(before.renewal), decision }
  const planned = await advance(ctx, subscriptionKind, { before, step, changes })
  await planRenewal(ctx, planned)
  return planned
}

/** At once, the worth of the days that are left going to the service credit. */
async function swap(ctx: Context, before: SubscriptionRow, { step, terms, credit, worth, days, decision }: Weighed) {
  const changes = { ...terms, worth: worth.amount, decision }
  let changed = before
  await tellEntitlements(ctx, before, async () => {
    changed = await advance(ctx, subscriptionKind, { before, step, changes })
  })
  await noteCredit(ctx, before, { amount: credit.amount, days })
  const { user_id, id: cause } = before
  await addCredit(ctx, { user_id, amount: credit, kind: 'credit_granted', cause, from: 'revenue' })
  return changed
}
