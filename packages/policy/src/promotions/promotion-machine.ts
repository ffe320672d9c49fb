import { defineMachine } from '../kernel/machine.ts'
import type { StateOf, StepOf } from '../kernel/machine-types.ts'

/** The lifecycle of a promotion. It starts and ends by the clock; staff can only end it early (2.E, 4.3.3). */
export const promotionMachine = defineMachine({
  name: 'promotion',
  states: ['scheduled', 'running', 'ended'],
  final: ['ended'],
  transitions: [
    { from: null, event: 'publish', to: 'scheduled', clauses: ['2.E', '4.3.3'], interpretations: ['INT-10'] },
    {
      from: 'scheduled',
      event: 'start',
      to: 'running',
      clauses: ['2.E', '4.3.3'],
      interpretations: ['INT-10'],
      emits: ['promotion.started'],
    },
    {
      from: 'scheduled',
      event: 'end',
      to: 'ended',
      clauses: ['2.E', '4.3.3'],
      interpretations: ['INT-10'],
      emits: ['promotion.ended'],
    },
    {
      from: 'running',
      event: 'end',
      to: 'ended',
      clauses: ['2.E', '4.3.3'],
      interpretations: ['INT-10'],
      emits: ['promotion.ended'],
    },
    { from: 'scheduled', event: 'issue_coupons', to: 'scheduled', clauses: ['4.3.3'] },
    { from: 'running', event: 'issue_coupons', to: 'running', clauses: ['4.3.3'] },
  ],
})

export type PromotionStatus = StateOf<typeof promotionMachine>
export type PromotionStep = StepOf<typeof promotionMachine>
