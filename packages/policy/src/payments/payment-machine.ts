import { defineMachine } from '../kernel/machine.ts'
import type { StateOf, StepOf } from '../kernel/machine-types.ts'

/**
 * The lifecycle of one attempt to pay. Money is taken as it comes: for an order that has ended it is late (INT-32), for
 * one that is paid it is a duplicate (INT-18), and a trade that was closed may still prove to have been paid.
 */
export const paymentMachine = defineMachine({
  name: 'payment',
  states: ['created', 'requires_action', 'processing', 'succeeded', 'failed', 'closed', 'revoked'],
  final: ['succeeded', 'failed', 'closed', 'revoked'],
  transitions: [
    { from: null, event: 'create', to: 'created', clauses: ['3.P.4', '2.E'], emits: ['payment.created'] },
    { from: 'created', event: 'accept', to: 'requires_action', clauses: ['3.P.3'], emits: ['payment.requires_action'] },
    { from: 'created', event: 'debit', to: 'succeeded', clauses: ['3.4', '3.P.5'], emits: ['payment.succeeded'] },
    {
      from: 'created',
      event: 'charge',
      to: 'processing',
      clauses: ['3.P.4'],
      interpretations: ['INT-33'],
      emits: ['payment.processing'],
    },
    { from: 'requires_action', event: 'start', to: 'processing', clauses: ['3.P.4'], emits: ['payment.processing'] },
    { from: 'requires_action', event: 'succeed', to: 'succeeded', clauses: ['3.P.5'], emits: ['payment.succeeded'] },
    { from: 'processing', event: 'succeed', to: 'succeeded', clauses: ['3.P.5'], emits: ['payment.succeeded'] },
    {
      from: 'requires_action',
      event: 'succeed_late',
      to: 'succeeded',
      clauses: ['3.P.5'],
      interpretations: ['INT-32'],
      emits: ['payment.succeeded'],
    },
    {
      from: 'processing',
      event: 'succeed_late',
      to: 'succeeded',
      clauses: ['3.P.5'],
      interpretations: ['INT-32'],
      emits: ['payment.succeeded'],
    },
    {
      from: 'closed',
      event: 'succeed_late',
      to: 'succeeded',
      clauses: ['3.P.5'],
      interpretations: ['INT-32'],
      emits: ['payment.succeeded'],
      reopens: true,
    },
    {
      from: 'requires_action',
      event: 'succeed_again',
      to: 'succeeded',
      clauses: ['4.1.2'],
      interpretations: ['INT-18'],
      emits: ['payment.succeeded', 'payment.duplicate_detected'],
    },
    {
      from: 'processing',
      event: 'succeed_again',
      to: 'succeeded',
      clauses: ['4.1.2'],
      interpretations: ['INT-18'],
      emits: ['payment.succeeded', 'payment.duplicate_detected'],
    },
    {
      from: 'closed',
      event: 'succeed_again',
      to: 'succeeded',
      clauses: ['4.1.2'],
      interpretations: ['INT-18'],
      emits: ['payment.succeeded', 'payment.duplicate_detected'],
      reopens: true,
    },
    { from: 'requires_action', event: 'fail', to: 'failed', clauses: ['3.P.4'], emits: ['payment.failed'] },
    { from: 'processing', event: 'fail', to: 'failed', clauses: ['3.P.4'], emits: ['payment.failed'] },
    {
      from: 'requires_action',
      event: 'close',
      to: 'closed',
      clauses: ['3.P.4'],
      interpretations: ['INT-32'],
      emits: ['payment.closed'],
    },
    {
      from: 'succeeded',
      event: 'dispute',
      to: 'succeeded',
      clauses: ['4.2.3', '4.4.1'],
      interpretations: ['INT-37'],
      reopens: true,
    },
    {
      from: 'succeeded',
      event: 'settle_dispute',
      to: 'succeeded',
      clauses: ['4.2.3', '4.4.1'],
      interpretations: ['INT-37'],
      reopens: true,
    },
    { from: 'processing', event: 'revoke', to: 'revoked', clauses: ['3.P.4'], emits: ['payment.revoked'] },
  ],
})

export type PaymentStatus = StateOf<typeof paymentMachine>
export type PaymentStep = StepOf<typeof paymentMachine>
