import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { subscriptionKind } from './subscription-kind.ts'
import { weighChange } from './weigh-change.ts'

export const previewChange: PlatformHandler<'previewChange'> = async (ctx, { path, body }) => {
  const subscription = await load(ctx, subscriptionKind, path.subscription_id)
  const weighed = await weighChange(ctx, subscription, body)
  if (!weighed.ok) return weighed
  const { effect, terms, effective_on, days, lines, amount, credit, price_book_version, decision } = weighed
  return {
    status: 200,
    body: {
      object: 'change_preview',
      subscription_id: subscription.id,
      effect,
      ...terms,
      effective_on,
      days_total: days.total,
      days_left: days.left,
      lines,
      amount,
      credit,
      price_book_version,
      decision,
    },
  }
}
