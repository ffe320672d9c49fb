import { draft, paid, review, submit } from './steps.ts'
import type { Scenario } from './scenario.ts'

/** Starting points of refunds whose review has something to weigh. */
export const reviewScenarios: readonly Scenario[] = [
  {
    name: 'account_abnormal',
    description:
      'A customer with a paid month whose account is on record as abnormal by the platform’s fault; the service goes on (4.1.4, INT-38).',
    steps: [
      ...paid('month'),
      {
        as: 'staff',
        call: 'recordAbnormality',
        path: { user_id: '${user_id}' },
        body: { kind: 'locked', fault: 'platform', starts_at: '${now}', description: 'A faulty check locked it.' },
        save: { abnormality_id: '/id' },
      },
    ],
  },
  {
    name: 'refund_of_a_part',
    description: 'A refund of which a part was approved, so that the service goes on (4.4.1, INT-11).',
    steps: [
      ...paid('month'),
      draft,
      submit,
      review,
      {
        as: 'staff',
        call: 'approveRefund',
        path: { refund_id: '${refund_id}' },
        body: { finding: { fault: 'none' }, amount: { amount: 10_000, currency: 'CNY' } },
      },
    ],
  },
]
