import { stepOf } from '../kernel/verdict.ts'
import type { InvalidTransition } from '../kernel/verdict.ts'
import { subscriptionMachine } from './subscription-machine.ts'
import type { SubscriptionStatus, SubscriptionStep } from './subscription-machine.ts'

/** Decides on an event of a subscription, on which its state alone decides. */
export function decideSubscriptionMove(
  subscription: { readonly status: SubscriptionStatus },
  event: Exclude<SubscriptionStep['event'], 'activate'>,
): { readonly ok: true; readonly step: SubscriptionStep } | InvalidTransition {
  return stepOf(subscriptionMachine, { name: 'subscription', status: subscription.status }, event)
}
