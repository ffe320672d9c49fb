import { defineMachine } from '../kernel/machine.ts'
import type { StateOf, StepOf } from '../kernel/machine-types.ts'

/** The lifecycle of a declared outage. */
export const outageMachine = defineMachine({
  name: 'outage',
  states: ['declared', 'ended'],
  final: ['ended'],
  transitions: [
    {
      from: null,
      event: 'declare',
      to: 'declared',
      clauses: ['4.1.3', '4.3.1'],
      interpretations: ['INT-05'],
      emits: ['outage.declared'],
    },
    {
      from: 'declared',
      event: 'end',
      to: 'ended',
      clauses: ['4.1.3', '4.3.1'],
      interpretations: ['INT-05'],
      emits: ['outage.ended'],
    },
  ],
})

export type OutageStatus = StateOf<typeof outageMachine>
export type OutageStep = StepOf<typeof outageMachine>
