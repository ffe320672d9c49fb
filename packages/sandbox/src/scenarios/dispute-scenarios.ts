import { draft, paid, review, submit } from './steps.ts'
import type { Scenario } from './scenario.ts'
import type { Step } from './take-step.ts'

const dispute: Step = {
  as: 'control',
  call: 'openSimulatedDispute',
  path: { payment_id: '${payment_id}' },
  body: { reason: 'fraudulent' },
  save: { dispute_id: '/dispute_id' },
}

/** Starting points in which the payer has gone to the channel (INT-37). */
export const disputeScenarios: readonly Scenario[] = [
  {
    name: 'dispute_open',
    description:
      'A paid month whose payer disputes the payment with the bank; staff may answer within ten days (INT-37).',
    steps: [...paid('month'), dispute],
  },
  {
    name: 'refund_frozen_by_dispute',
    description: 'A refund under review that a dispute of the same payment holds until the bank has decided (INT-37).',
    steps: [...paid('month'), draft, submit, review, dispute],
  },
]
