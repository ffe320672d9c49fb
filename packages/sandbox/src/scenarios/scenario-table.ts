import { cardScenarios } from './card-scenarios.ts'
import { changeScenarios } from './change-scenarios.ts'
import { walletScenarios } from './wallet-scenarios.ts'
import { promotionScenarios } from './promotion-scenarios.ts'
import { quoteScenarios } from './quote-scenarios.ts'
import { reviewScenarios } from './review-scenarios.ts'
import { renewalScenarios } from './renewal-scenarios.ts'
import { meetingScenarios } from './meeting-scenarios.ts'
import { priceScenarios } from './price-scenarios.ts'
import { invoiceScenarios } from './invoice-scenarios.ts'
import { disputeScenarios } from './dispute-scenarios.ts'
import {
  activated,
  advance,
  approve,
  bindCard,
  closedCard,
  draft,
  order,
  paid,
  pay,
  returnRefund,
  review,
  signUp,
  simulate,
  submit,
  waitingCard,
} from './steps.ts'
import type { Scenario } from './scenario.ts'

/** The starting points that every sandbox has. */
export const scenarioTable: readonly Scenario[] = [
  {
    name: 'new_customer',
    description: 'A person who has signed up and accepted the terms.',
    steps: signUp('individual'),
  },
  {
    name: 'new_enterprise_customer',
    description: 'An enterprise that has signed up and accepted the terms.',
    steps: signUp('enterprise'),
  },
  {
    name: 'paid_monthly',
    description: 'A customer with Pro by the month, paid by card, the subscription active.',
    steps: paid('month'),
  },
  {
    name: 'paid_yearly',
    description: 'A customer with Pro by the year, paid by card, the subscription active.',
    steps: paid('year'),
  },
  {
    name: 'refund_draft',
    description: 'A paid month for which a refund has been begun and has to be submitted within 48 hours (4.2.1).',
    steps: [...paid('month'), draft],
  },
  {
    name: 'refund_under_review',
    description: 'A submitted refund that the staff has begun to review (4.2.3).',
    steps: [...paid('month'), draft, submit, review],
  },
  {
    name: 'refund_approved',
    description: 'An approved refund on its way back to the card, which takes a day (4.4.2).',
    steps: [...paid('month'), draft, submit, review, approve],
  },
  {
    name: 'refund_abnormal',
    description:
      'An approved refund that the closed card of the payer could not take (4.4.3). Advances the clock by an hour and a minute.',
    steps: [...paid('month', closedCard), draft, submit, review, approve, advance('PT1H1M')],
  },
  {
    name: 'refund_returned',
    description:
      'A refund that had reached the payer and came back from the bank, for the card was closed after all (INT-09). Advances the clock by a day and a minute.',
    steps: [...paid('month'), draft, submit, review, approve, advance('P1DT1M'), returnRefund],
  },
  {
    name: 'duplicate_payment',
    description: 'An order that was paid twice, of which the second payment is a duplicate (4.1.2).',
    steps: [
      ...signUp('individual'),
      bindCard(waitingCard),
      ...order('month'),
      pay('payment_id'),
      pay('duplicate_payment_id'),
      simulate('payment_id'),
      simulate('duplicate_payment_id'),
      activated,
    ],
  },
  {
    name: 'late_payment',
    description:
      'Money that came after its order had expired and goes back whole (INT-32). Advances the clock by 31 minutes.',
    steps: [
      ...signUp('individual'),
      bindCard(waitingCard),
      ...order('month'),
      pay('payment_id'),
      advance('PT31M'),
      simulate('payment_id'),
      {
        as: 'app',
        call: 'listRefunds',
        query: { order_id: '${order_id}' },
        save: { refund_id: '/data/0/id' },
      },
    ],
  },
  {
    name: 'outage_declared',
    description: 'A customer with a paid month, and an outage of their region that has just begun (4.1.3).',
    steps: [
      ...paid('month'),
      {
        as: 'staff',
        call: 'declareOutage',
        body: { starts_at: '${now}', description: 'Meetings cannot be joined.', regions: ['CN'] },
        save: { outage_id: '/id' },
      },
    ],
  },
  ...reviewScenarios,
  ...renewalScenarios,
  ...changeScenarios,
  ...cardScenarios,
  ...walletScenarios,
  ...promotionScenarios,
  ...quoteScenarios,
  ...disputeScenarios,
  ...invoiceScenarios,
  ...meetingScenarios,
  ...priceScenarios,
]
