import { defineMachine } from '../kernel/machine.ts'
import type { StateOf, StepOf } from '../kernel/machine-types.ts'

const issuing = { clauses: ['3.P.5'], interpretations: ['INT-36'] } as const
const going = { clauses: ['4.2.3'], interpretations: ['INT-36'] } as const
const awaiting = ['invoice.reversal_awaiting_buyer'] as const
const ended = ['invoice.reversal_void'] as const
const reversed = ['invoice.reversed'] as const

/**
 * The lifecycle of an invoice. One reversal at a time is under way, in `reversing`; others queue behind it, or until the
 * invoice is issued.
 */
export const invoiceMachine = defineMachine({
  name: 'invoice',
  states: ['requested', 'issued', 'failed', 'reversing', 'reversal_void', 'reversed'],
  final: ['failed', 'reversed'],
  transitions: [
    {
      from: null,
      event: 'request',
      to: 'requested',
      clauses: ['3.P.5', '4.4.1'],
      interpretations: ['INT-36'],
      emits: ['invoice.requested'],
    },
    { from: 'requested', event: 'issue', to: 'issued', ...issuing, emits: ['invoice.issued'] },
    { from: 'requested', event: 'fail', to: 'failed', ...issuing, emits: ['invoice.failed'] },
    ...(['requested', 'issued', 'reversing', 'reversal_void'] as const).map(
      (state) =>
        ({ from: state, event: 'queue_reversal', to: state, ...going, emits: ['invoice.reversal_requested'] }) as const,
    ),
    ...(['requested', 'reversing'] as const).map(
      (state) => ({ from: state, event: 'withdraw_queued', to: state, ...going, emits: ended }) as const,
    ),
    {
      from: 'reversal_void',
      event: 'renew_reversal',
      to: 'reversal_void',
      ...going,
      emits: ['invoice.reversal_requested'],
    },
    ...(['issued', 'reversal_void'] as const).flatMap(
      (state) =>
        [
          { from: state, event: 'start_reversal', to: 'reversing', ...going },
          { from: state, event: 'await_buyer', to: 'reversing', ...going, emits: awaiting },
        ] as const,
    ),
    { from: 'reversing', event: 'confirm_reversal', to: 'reversing', ...going },
    { from: 'reversing', event: 'refuse_reversal', to: 'reversal_void', ...going, emits: ended },
    { from: 'reversing', event: 'lapse_reversal', to: 'reversal_void', ...going, emits: ended },
    { from: 'reversing', event: 'fail_reversal', to: 'reversal_void', ...going, emits: ended },
    { from: 'reversing', event: 'reverse_part', to: 'issued', ...going, emits: reversed },
    { from: 'reversing', event: 'reverse_beside_void', to: 'reversal_void', ...going, emits: reversed },
    { from: 'reversing', event: 'reverse_all', to: 'reversed', ...going, emits: reversed },
    ...(['reversing', 'reversal_void'] as const).flatMap(
      (state) =>
        [
          { from: state, event: 'withdraw_reversal', to: 'issued', ...going, emits: ended },
          { from: state, event: 'withdraw_beside_void', to: 'reversal_void', ...going, emits: ended },
        ] as const,
    ),
  ],
})

export type InvoiceStatus = StateOf<typeof invoiceMachine>
export type InvoiceStep = StepOf<typeof invoiceMachine>
