import { defineMachine } from '../kernel/machine.ts'
import type { StateOf, StepOf } from '../kernel/machine-types.ts'

/** The billing state of a paid period. It does not renew itself (INT-33). */
export const subscriptionMachine = defineMachine({
  name: 'subscription',
  states: ['active', 'past_due', 'expired', 'ended_by_refund', 'terminated'],
  final: ['expired', 'ended_by_refund', 'terminated'],
  transitions: [
    {
      from: null,
      event: 'activate',
      to: 'active',
      clauses: ['3.P.5'],
      interpretations: ['INT-43'],
      emits: ['subscription.activated'],
    },
    {
      from: 'active',
      event: 'expire',
      to: 'expired',
      clauses: ['3.P.5'],
      interpretations: ['INT-33', 'INT-43'],
      emits: ['subscription.expired'],
    },
    {
      from: 'active',
      event: 'end_by_refund',
      to: 'ended_by_refund',
      clauses: ['4.3.1'],
      interpretations: ['INT-11'],
      emits: ['subscription.ended'],
    },
    ...(['active', 'past_due'] as const).map(
      (from) =>
        ({
          from,
          event: 'terminate',
          to: 'terminated',
          clauses: ['4.4.1'],
          interpretations: ['INT-37'],
          emits: ['subscription.terminated'],
        }) as const,
    ),
    {
      from: 'ended_by_refund',
      event: 'terminate',
      to: 'terminated',
      clauses: ['4.4.1'],
      interpretations: ['INT-37'],
      emits: ['subscription.terminated'],
      reopens: true,
    },
    {
      from: 'ended_by_refund',
      event: 'reinstate',
      to: 'active',
      clauses: ['4.2.3'],
      interpretations: ['INT-11'],
      emits: ['subscription.reinstated'],
      reopens: true,
    },
  ],
})

export type SubscriptionStatus = StateOf<typeof subscriptionMachine>
export type SubscriptionStep = StepOf<typeof subscriptionMachine>
