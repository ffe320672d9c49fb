import { defineMachine } from '../kernel/machine.ts'
import type { StateOf, StepOf } from '../kernel/machine-types.ts'

/** The lifecycle of a quote. Once it is accepted nothing of it changes; orders are made of it (2.S.3, 2.S.4). */
export const quoteMachine = defineMachine({
  name: 'quote',
  states: ['requested', 'issued', 'accepted', 'expired', 'withdrawn'],
  final: ['expired', 'withdrawn'],
  transitions: [
    { from: null, event: 'request', to: 'requested', clauses: ['2.3', '2.4', '2.S.3'], emits: ['quote.requested'] },
    { from: 'requested', event: 'issue', to: 'issued', clauses: ['2.S.3', '2.S.4'], emits: ['quote.issued'] },
    { from: 'issued', event: 'revise', to: 'issued', clauses: ['2.S.3', '2.S.4'], emits: ['quote.issued'] },
    { from: 'issued', event: 'accept', to: 'accepted', clauses: ['2.E', '2.S.3'], emits: ['quote.accepted'] },
    { from: 'issued', event: 'remind', to: 'issued', clauses: ['2.S.3'], emits: ['quote.expiring'] },
    { from: 'issued', event: 'expire', to: 'expired', clauses: ['2.S.3'], emits: ['quote.expired'] },
    { from: 'requested', event: 'withdraw', to: 'withdrawn', clauses: ['2.S.3'], emits: ['quote.withdrawn'] },
    { from: 'issued', event: 'withdraw', to: 'withdrawn', clauses: ['2.S.3'], emits: ['quote.withdrawn'] },
    { from: 'accepted', event: 'order', to: 'accepted', clauses: ['2.S.3', '2.E'] },
  ],
})

export type QuoteStatus = StateOf<typeof quoteMachine>
export type QuoteStep = StepOf<typeof quoteMachine>
