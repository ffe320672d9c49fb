import { defineMachine } from '../kernel/machine.ts'
import type { StateOf, StepOf } from '../kernel/machine-types.ts'

/** In these a dispute of the payment holds a refund, and ends it if it is lost (INT-37). */
const openStates = ['draft', 'submitted', 'under_review', 'needs_info', 'approved', 'processing', 'abnormal'] as const

/** The lifecycle of a refund. `grant` is the platform's own: it opens a refund that needs no application. */
export const refundMachine = defineMachine({
  name: 'refund',
  states: [
    'draft',
    'submitted',
    'under_review',
    'needs_info',
    'approved',
    'processing',
    'abnormal',
    'succeeded',
    'failed',
    'rejected',
    'withdrawn',
    'expired',
    'closed_no_response',
  ],
  final: ['succeeded', 'failed', 'rejected', 'withdrawn', 'expired', 'closed_no_response'],
  transitions: [
    {
      from: null,
      event: 'open',
      to: 'draft',
      clauses: ['4.1.L', '4.2.1'],
      interpretations: ['INT-01'],
      emits: ['refund.draft_opened'],
    },
    {
      from: null,
      event: 'grant',
      to: 'approved',
      clauses: ['4.1.2', '4.2.3'],
      interpretations: ['INT-32'],
      emits: ['refund.approved'],
    },
    {
      from: 'draft',
      event: 'expire',
      to: 'expired',
      clauses: ['4.2.1'],
      interpretations: ['INT-01'],
      emits: ['refund.draft_expired'],
    },
    {
      from: 'draft',
      event: 'submit',
      to: 'submitted',
      clauses: ['4.2.1', '4.2.2'],
      interpretations: ['INT-01', 'INT-02'],
      emits: ['refund.submitted'],
    },
    {
      from: 'submitted',
      event: 'start_review',
      to: 'under_review',
      clauses: ['4.2.3'],
      interpretations: ['INT-03'],
      emits: ['refund.review_started'],
    },
    {
      from: 'under_review',
      event: 'request_info',
      to: 'needs_info',
      clauses: ['4.E'],
      emits: ['refund.info_requested'],
    },
    {
      from: 'needs_info',
      event: 'provide_info',
      to: 'under_review',
      clauses: ['4.E'],
      emits: ['refund.info_provided'],
    },
    { from: 'needs_info', event: 'close', to: 'closed_no_response', clauses: ['4.E'], emits: ['refund.closed'] },
    {
      from: 'draft',
      event: 'withdraw',
      to: 'withdrawn',
      clauses: ['4.2.1'],
      interpretations: ['INT-11'],
      emits: ['refund.withdrawn'],
    },
    {
      from: 'submitted',
      event: 'withdraw',
      to: 'withdrawn',
      clauses: ['4.2.1'],
      interpretations: ['INT-11'],
      emits: ['refund.withdrawn'],
    },
    {
      from: 'under_review',
      event: 'withdraw',
      to: 'withdrawn',
      clauses: ['4.2.1'],
      interpretations: ['INT-11'],
      emits: ['refund.withdrawn'],
    },
    {
      from: 'needs_info',
      event: 'withdraw',
      to: 'withdrawn',
      clauses: ['4.2.1'],
      interpretations: ['INT-11'],
      emits: ['refund.withdrawn'],
    },
    { from: 'under_review', event: 'reject', to: 'rejected', clauses: ['4.2.3'], emits: ['refund.rejected'] },
    {
      from: 'under_review',
      event: 'approve',
      to: 'approved',
      clauses: ['4.2.3', '4.4.1'],
      interpretations: ['INT-06', 'INT-11'],
      emits: ['refund.approved'],
    },
    {
      from: 'approved',
      event: 'send',
      to: 'processing',
      clauses: ['4.2.3', '4.4.2', '4.4.3'],
      interpretations: ['INT-07'],
      emits: ['refund.processing'],
    },
    {
      from: 'processing',
      event: 'succeed',
      to: 'succeeded',
      clauses: ['4.2.3', '4.4.2', '4.4.3'],
      interpretations: ['INT-07'],
      emits: ['refund.succeeded'],
    },
    {
      from: 'processing',
      event: 'return_abnormal',
      to: 'abnormal',
      clauses: ['4.4.3'],
      interpretations: ['INT-07', 'INT-09'],
      emits: ['refund.abnormal'],
    },
    {
      from: 'succeeded',
      event: 'return_paid',
      to: 'abnormal',
      clauses: ['4.2.3', '4.4.2', '4.4.3'],
      interpretations: ['INT-07', 'INT-09'],
      emits: ['refund.abnormal'],
      reopens: true,
    },
    {
      from: 'abnormal',
      event: 'update_destination',
      to: 'processing',
      clauses: ['4.4.3'],
      interpretations: ['INT-07', 'INT-09'],
      emits: ['refund.destination_updated'],
    },
    {
      from: 'approved',
      event: 'hold_payout',
      to: 'approved',
      clauses: ['4.2.3'],
      interpretations: ['INT-36'],
    },
    {
      from: 'approved',
      event: 'release_payout',
      to: 'approved',
      clauses: ['4.2.3'],
      interpretations: ['INT-36'],
    },
    { from: 'processing', event: 'retry', to: 'approved', clauses: ['4.2.3'], emits: ['refund.attempt_failed'] },
    { from: 'processing', event: 'fail', to: 'failed', clauses: ['4.2.3'], emits: ['refund.failed'] },
    ...(['approved', 'processing', 'abnormal'] as const).map(
      (state) =>
        ({
          from: state,
          event: 'miss_deadline',
          to: state,
          clauses: ['4.2.3'],
          interpretations: ['INT-06', 'INT-07'],
          emits: ['refund.sla_breached'],
        }) as const,
    ),
    ...openStates.flatMap(
      (state) =>
        [
          {
            from: state,
            event: 'freeze',
            to: state,
            clauses: ['4.2.3', '4.4.1'],
            interpretations: ['INT-37'],
            emits: ['refund.frozen'],
          },
          {
            from: state,
            event: 'unfreeze',
            to: state,
            clauses: ['4.2.3', '4.4.1'],
            interpretations: ['INT-37'],
            emits: ['refund.unfrozen'],
          },
          {
            from: state,
            event: 'lose_dispute',
            to: 'rejected',
            clauses: ['4.2.3', '4.4.1'],
            interpretations: ['INT-37'],
            emits: ['refund.rejected'],
          },
        ] as const,
    ),
    {
      from: 'rejected',
      event: 'prove_paid',
      to: 'succeeded',
      clauses: ['4.2.3', '4.4.1'],
      interpretations: ['INT-37'],
      emits: ['refund.succeeded'],
      reopens: true,
    },
  ],
})

export type RefundStatus = StateOf<typeof refundMachine>
export type RefundStep = StepOf<typeof refundMachine>

/** States in which a refund still takes part in the one-at-a-time rule (INT-11). */
export const openRefundStates: readonly RefundStatus[] = refundMachine.states.filter(
  (state) => !refundMachine.final.includes(state),
)

/** Whether the money of a refund is on its way back, or has gone back. */
export const isStanding = (status: RefundStatus): boolean =>
  ['approved', 'processing', 'abnormal', 'succeeded'].includes(status)
