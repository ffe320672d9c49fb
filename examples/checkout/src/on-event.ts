import type { WebhookEvent } from '@parley/sdk/webhooks'
import type { Purchases } from './purchases.ts'

/** The events that the shop asks for. */
export const eventTypes: readonly WebhookEvent['type'][] = [
  'subscription.activated',
  'subscription.ended',
  'payment.failed',
  'order.expired',
]

/** Enters an event in the shop's records. */
export function onEvent(purchases: Purchases, event: WebhookEvent): void {
  if (event.type === 'subscription.activated') {
    const { order_id, period_end } = event.data.object
    purchases.change(order_id, { status: 'active', until: period_end })
  }
  if (event.type === 'subscription.ended') purchases.change(event.data.object.order_id, { status: 'ended' })
  if (event.type === 'payment.failed') purchases.change(event.data.object.order_id, { status: 'declined' })
  if (event.type === 'order.expired') purchases.change(event.data.object.id, { status: 'expired' })
}
