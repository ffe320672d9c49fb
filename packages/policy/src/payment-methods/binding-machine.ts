import { defineMachine } from '../kernel/machine.ts'
import type { StateOf, StepOf } from '../kernel/machine-types.ts'

/**
 * The binding of an account: the channel accepts it, refuses it or has its holder asked for a code, and may find it
 * unusable later (3.1, 3.3). A card ends with its last month (INT-43).
 */
export const bindingMachine = defineMachine({
  name: 'payment_method',
  states: ['binding', 'bound', 'unbound', 'invalid'],
  final: ['unbound', 'invalid'],
  transitions: [
    { from: null, event: 'bind', to: 'binding', clauses: ['3.1', '3.3'], emits: ['payment_method.binding_started'] },
    { from: 'binding', event: 'accept', to: 'bound', clauses: ['3.1', '3.3'], emits: ['payment_method.bound'] },
    { from: 'binding', event: 'refuse', to: 'invalid', clauses: ['3.1', '3.3'], emits: ['payment_method.invalid'] },
    {
      from: 'binding',
      event: 'challenge',
      to: 'binding',
      clauses: ['3.1', '3.P.3'],
      emits: ['payment_method.challenge_sent'],
    },
    { from: 'binding', event: 'resend', to: 'binding', clauses: ['3.1'] },
    { from: 'binding', event: 'miss', to: 'binding', clauses: ['3.1'] },
    { from: 'binding', event: 'verify', to: 'bound', clauses: ['3.1', '3.P.3'], emits: ['payment_method.bound'] },
    { from: 'binding', event: 'fail', to: 'invalid', clauses: ['3.1'], emits: ['payment_method.invalid'] },
    { from: 'binding', event: 'lapse', to: 'invalid', clauses: ['3.1'], emits: ['payment_method.invalid'] },
    {
      from: 'bound',
      event: 'announce_expiry',
      to: 'bound',
      clauses: ['3.1'],
      interpretations: ['INT-43'],
      emits: ['payment_method.expiring'],
    },
    {
      from: 'bound',
      event: 'expire',
      to: 'invalid',
      clauses: ['3.1'],
      interpretations: ['INT-43'],
      emits: ['payment_method.invalid'],
    },
    {
      from: 'bound',
      event: 'invalidate',
      to: 'invalid',
      clauses: ['3.1', '4.4.3'],
      interpretations: ['INT-09'],
      emits: ['payment_method.invalid'],
    },
    { from: 'binding', event: 'unbind', to: 'unbound', clauses: ['3.1', '3.3'], emits: ['payment_method.unbound'] },
    { from: 'bound', event: 'unbind', to: 'unbound', clauses: ['3.1', '3.3'], emits: ['payment_method.unbound'] },
  ],
})

export type PaymentMethodStatus = StateOf<typeof bindingMachine>
export type BindingStep = StepOf<typeof bindingMachine>
