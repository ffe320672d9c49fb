import { defineMachine } from '../kernel/machine.ts'
import type { StateOf, StepOf } from '../kernel/machine-types.ts'

const because = { clauses: ['7.5.2'], interpretations: ['INT-20'] } as const
const byPlan = { clauses: ['2.2', '7.5.2'], interpretations: ['INT-20'] } as const

/** The lifecycle of a recording: started by a user, theirs to delete, and kept no longer than its retention (INT-20). */
export const recordingMachine = defineMachine({
  name: 'recording',
  states: ['recording', 'available', 'deleted', 'expired'],
  final: ['deleted', 'expired'],
  transitions: [
    { from: null, event: 'start', to: 'recording', ...byPlan, emits: ['recording.started'] },
    { from: 'recording', event: 'stop', to: 'available', ...byPlan, emits: ['recording.stopped'] },
    { from: 'available', event: 'delete', to: 'deleted', ...because, emits: ['recording.deleted'] },
    { from: 'available', event: 'expire', to: 'expired', ...because, emits: ['recording.expired'] },
  ],
})

export type RecordingStatus = StateOf<typeof recordingMachine>
export type RecordingStep = StepOf<typeof recordingMachine>
