import type { ObjectKind } from '../../work/object-kind.ts'
import { subscriptions } from './table.ts'
import { viewSubscription } from './view.ts'
import type { SubscriptionView } from './view.ts'

export const subscriptionKind: ObjectKind<typeof subscriptions, SubscriptionView> = {
  name: 'subscription',
  table: subscriptions,
  view: viewSubscription,
  owner: (row) => row.user_id,
}
