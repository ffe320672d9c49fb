import type { Scenario } from './scenario.ts'
import { activated, bindCard, confirmed, pay, payingCard, signUp } from './steps.ts'
import type { Step } from './take-step.ts'

const issued: Step[] = [
  ...signUp('enterprise'),
  {
    as: 'app',
    call: 'requestQuote',
    body: {
      user_id: '${user_id}',
      plan_id: 'enterprise',
      interval: 'year',
      seats: 20,
      needs: ['Rooms in three offices'],
    },
    save: { quote_id: '/id' },
  },
  {
    as: 'staff',
    call: 'issueQuote',
    path: { quote_id: '${quote_id}' },
    body: {
      lines: [{ label: 'Enterprise, a year', quantity: 20, unit_amount: { amount: 240_000, currency: 'CNY' } }],
      valid_until: '2099-12-31T16:00:00.000Z',
    },
  },
]
const accepted: Step[] = [
  ...issued,
  { as: 'app', call: 'acceptQuote', path: { quote_id: '${quote_id}' }, body: { revision: 1 } },
]

/** Starting points of enterprises that buy by quote. */
export const quoteScenarios: readonly Scenario[] = [
  {
    name: 'quote_issued',
    description: 'An enterprise with an offer of the staff that it may accept (2.S.3).',
    steps: issued,
  },
  {
    name: 'quote_accepted',
    description: 'An enterprise that accepted the offer and can order by it (2.S.3).',
    steps: accepted,
  },
  {
    name: 'enterprise_active',
    description:
      'An enterprise with a year of Enterprise at its quoted price, paid by card, the subscription active (2.3).',
    steps: [
      ...accepted,
      bindCard(payingCard),
      {
        as: 'app',
        call: 'createOrder',
        body: { user_id: '${user_id}', quote_id: '${quote_id}', method: 'bank_card', entry: 'personal_center' },
        save: { order_id: '/id', confirmation_digest: '/confirmation_digest', order_amount: '/amount' },
      },
      confirmed,
      pay('payment_id'),
      activated,
    ],
  },
]
