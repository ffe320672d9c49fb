import { defineMachine } from '../kernel/machine.ts'
import type { StateOf, StepOf } from '../kernel/machine-types.ts'

/** The lifecycle of a dispute. The platform answers; the channel alone ends it (INT-37). */
export const disputeMachine = defineMachine({
  name: 'dispute',
  states: ['opened', 'evidence', 'won', 'lost'],
  final: ['won', 'lost'],
  transitions: [
    {
      from: null,
      event: 'open',
      to: 'opened',
      clauses: ['4.2.3', '4.4.1'],
      interpretations: ['INT-37'],
      emits: ['dispute.opened'],
    },
    {
      from: 'opened',
      event: 'submit_evidence',
      to: 'evidence',
      clauses: ['4.4.1'],
      interpretations: ['INT-37'],
      emits: ['dispute.evidence_submitted'],
    },
    {
      from: 'evidence',
      event: 'submit_evidence',
      to: 'evidence',
      clauses: ['4.4.1'],
      interpretations: ['INT-37'],
      emits: ['dispute.evidence_submitted'],
    },
    { from: 'opened', event: 'miss_evidence', to: 'opened', clauses: ['4.4.1'], interpretations: ['INT-37'] },
    ...(['opened', 'evidence'] as const).flatMap(
      (from) =>
        [
          {
            from,
            event: 'win',
            to: 'won',
            clauses: ['4.2.3', '4.4.1'],
            interpretations: ['INT-37'],
            emits: ['dispute.won'],
          },
          {
            from,
            event: 'lose',
            to: 'lost',
            clauses: ['4.2.3', '4.4.1'],
            interpretations: ['INT-37'],
            emits: ['dispute.lost'],
          },
        ] as const,
    ),
    {
      from: 'lost',
      event: 'claim',
      to: 'lost',
      clauses: ['4.4.1'],
      interpretations: ['INT-37'],
      reopens: true,
    },
  ],
})

export type DisputeStatus = StateOf<typeof disputeMachine>
export type DisputeStep = StepOf<typeof disputeMachine>

/** States in which the channel has not decided yet. */
export const openDisputeStates: readonly DisputeStatus[] = disputeMachine.states.filter(
  (state) => !disputeMachine.final.includes(state),
)
