import { defineMachine } from '../kernel/machine.ts'
import type { StateOf, StepOf } from '../kernel/machine-types.ts'

/**
 * The lifecycle of an account. It opens on the basic plan and with nothing but registration data (2.1, 7.5.1). While it is
 * abnormal, what its user pays for goes on: the state is a record, which gives a right to a refund (4.1.4, INT-38).
 */
export const accountMachine = defineMachine({
  name: 'account',
  states: ['active', 'abnormal'],
  final: [],
  transitions: [
    { from: null, event: 'create', to: 'active', clauses: ['1.a', '7.5.1'], emits: ['account.created'] },
    { from: 'active', event: 'update', to: 'active', clauses: ['7.5.1'], emits: ['account.updated'] },
    { from: 'abnormal', event: 'update', to: 'abnormal', clauses: ['7.5.1'], emits: ['account.updated'] },
    {
      from: 'active',
      event: 'report_abnormal',
      to: 'abnormal',
      clauses: ['4.1.4', '9.3'],
      interpretations: ['INT-38'],
      emits: ['account.abnormal'],
    },
    {
      from: 'abnormal',
      event: 'recover',
      to: 'active',
      clauses: ['4.1.4', '9.3'],
      interpretations: ['INT-38'],
      emits: ['account.recovered'],
    },
  ],
})

export type AccountStatus = StateOf<typeof accountMachine>
export type AccountStep = StepOf<typeof accountMachine>
