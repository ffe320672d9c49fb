import { defineMachine } from '../kernel/machine.ts'
import type { StateOf, StepOf } from '../kernel/machine-types.ts'

/** The lifecycle of a meeting. Of recordings it knows that one runs, so that no second one is started beside it. */
export const meetingMachine = defineMachine({
  name: 'meeting',
  states: ['scheduled', 'in_progress', 'ended', 'cancelled'],
  final: ['ended', 'cancelled'],
  transitions: [
    {
      from: null,
      event: 'schedule',
      to: 'scheduled',
      clauses: ['2.1', '7.5.2'],
      interpretations: ['INT-20'],
      emits: ['meeting.scheduled'],
    },
    { from: 'scheduled', event: 'start', to: 'in_progress', clauses: ['2.1', '2.2'], emits: ['meeting.started'] },
    { from: 'scheduled', event: 'cancel', to: 'cancelled', clauses: ['7.5.2'], emits: ['meeting.cancelled'] },
    { from: 'in_progress', event: 'end', to: 'ended', clauses: ['2.1', '7.5.2'], emits: ['meeting.ended'] },
    {
      from: 'in_progress',
      event: 'reach_limit',
      to: 'ended',
      clauses: ['2.1'],
      interpretations: ['INT-30'],
      emits: ['meeting.ended'],
    },
    {
      from: 'in_progress',
      event: 'begin_recording',
      to: 'in_progress',
      clauses: ['2.2', '7.5.2'],
      interpretations: ['INT-20'],
    },
    {
      from: 'in_progress',
      event: 'finish_recording',
      to: 'in_progress',
      clauses: ['2.2', '7.5.2'],
      interpretations: ['INT-20'],
    },
  ],
})

export type MeetingStatus = StateOf<typeof meetingMachine>
export type MeetingStep = StepOf<typeof meetingMachine>
