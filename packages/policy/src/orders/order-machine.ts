import { defineMachine } from '../kernel/machine.ts'
import type { StateOf, StepOf } from '../kernel/machine-types.ts'

/**
 * The lifecycle of an order. Money that comes after its end leaves it as it is, or pays it after all where the policy says
 * `reopen` (INT-32); a second payment never changes it (4.1.2).
 */
export const orderMachine = defineMachine({
  name: 'order',
  states: [
    'awaiting_confirmation',
    'awaiting_payment',
    'paid',
    'partially_refunded',
    'refunded',
    'cancelled',
    'expired',
  ],
  final: ['refunded', 'cancelled', 'expired'],
  transitions: [
    {
      from: null,
      event: 'create',
      to: 'awaiting_confirmation',
      clauses: ['3.P.1', '3.P.2', '2.E'],
      interpretations: ['INT-28', 'INT-35'],
      emits: ['order.created'],
    },
    { from: 'awaiting_confirmation', event: 'change', to: 'awaiting_confirmation', clauses: ['3.P.2', '3.P.3'] },
    {
      from: 'awaiting_confirmation',
      event: 'confirm',
      to: 'awaiting_payment',
      clauses: ['3.P.4'],
      emits: ['order.confirmed'],
    },
    { from: 'awaiting_confirmation', event: 'cancel', to: 'cancelled', clauses: ['3.P.2'], emits: ['order.cancelled'] },
    {
      from: 'awaiting_confirmation',
      event: 'expire',
      to: 'expired',
      clauses: ['3.P.4'],
      interpretations: ['INT-32'],
      emits: ['order.expired'],
    },
    { from: 'awaiting_payment', event: 'cancel', to: 'cancelled', clauses: ['3.P.2'], emits: ['order.cancelled'] },
    {
      from: 'awaiting_payment',
      event: 'expire',
      to: 'expired',
      clauses: ['3.P.4'],
      interpretations: ['INT-32'],
      emits: ['order.expired'],
    },
    { from: 'awaiting_payment', event: 'pay', to: 'paid', clauses: ['3.P.5'], emits: ['order.paid'] },
    {
      from: 'paid',
      event: 'refund_part',
      to: 'partially_refunded',
      clauses: ['4.2.3', '4.4.1'],
      emits: ['order.partially_refunded'],
    },
    { from: 'paid', event: 'refund_rest', to: 'refunded', clauses: ['4.2.3', '4.4.1'], emits: ['order.refunded'] },
    {
      from: 'partially_refunded',
      event: 'refund_part',
      to: 'partially_refunded',
      clauses: ['4.2.3', '4.4.1'],
      interpretations: ['INT-11'],
      emits: ['order.partially_refunded'],
    },
    {
      from: 'partially_refunded',
      event: 'refund_rest',
      to: 'refunded',
      clauses: ['4.2.3', '4.4.1'],
      interpretations: ['INT-11'],
      emits: ['order.refunded'],
    },
    {
      from: 'refunded',
      event: 'refund_rest',
      to: 'refunded',
      clauses: ['4.4.1'],
      interpretations: ['INT-37'],
      reopens: true,
    },
    ...(['partially_refunded', 'refunded'] as const).flatMap((from) =>
      (
        [
          ['return_part', 'partially_refunded'],
          ['return_all', 'paid'],
        ] as const
      ).map(
        ([event, to]) =>
          ({
            from,
            event,
            to,
            clauses: ['4.2.3', '4.4.1'],
            interpretations: ['INT-09'],
            emits: ['order.refund_returned'],
            reopens: true,
          }) as const,
      ),
    ),
    {
      from: 'expired',
      event: 'late_payment',
      to: 'expired',
      clauses: ['3.P.5'],
      interpretations: ['INT-32'],
      emits: ['order.late_payment'],
      reopens: true,
    },
    {
      from: 'cancelled',
      event: 'late_payment',
      to: 'cancelled',
      clauses: ['3.P.5'],
      interpretations: ['INT-32'],
      emits: ['order.late_payment'],
      reopens: true,
    },
    {
      from: 'expired',
      event: 'reopen',
      to: 'paid',
      clauses: ['3.P.5'],
      interpretations: ['INT-32'],
      emits: ['order.paid'],
      reopens: true,
    },
    {
      from: 'cancelled',
      event: 'reopen',
      to: 'paid',
      clauses: ['3.P.5'],
      interpretations: ['INT-32'],
      emits: ['order.paid'],
      reopens: true,
    },
    { from: 'paid', event: 'second_payment', to: 'paid', clauses: ['4.1.2'], interpretations: ['INT-18'] },
    {
      from: 'partially_refunded',
      event: 'second_payment',
      to: 'partially_refunded',
      clauses: ['4.1.2'],
      interpretations: ['INT-18'],
    },
    {
      from: 'refunded',
      event: 'second_payment',
      to: 'refunded',
      clauses: ['4.1.2'],
      interpretations: ['INT-18'],
      reopens: true,
    },
  ],
})

export type OrderStatus = StateOf<typeof orderMachine>
export type OrderStep = StepOf<typeof orderMachine>

/** States in which an order waits to be paid, and in which its time runs out (INT-32). */
export const unpaidOrderStates: readonly OrderStatus[] = ['awaiting_confirmation', 'awaiting_payment']
