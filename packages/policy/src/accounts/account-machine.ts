import { defineMachine } from '../kernel/machine.ts'
import type { StateOf, StepOf } from '../kernel/machine-types.ts'

/** The lifecycle of an account. It opens on the basic plan and with nothing but registration data (2.1, 7.5.1). */
export const accountMachine = defineMachine({
  name: 'account',
  states: ['active'],
  final: [],
  transitions: [
    { from: null, event: 'create', to: 'active', clauses: ['1.a', '7.5.1'], emits: ['account.created'] },
    { from: 'active', event: 'update', to: 'active', clauses: ['7.5.1'], emits: ['account.updated'] },
  ],
})

export type AccountStatus = StateOf<typeof accountMachine>
export type AccountStep = StepOf<typeof accountMachine>
