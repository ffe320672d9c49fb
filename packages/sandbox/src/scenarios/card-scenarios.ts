import type { Scenario } from './scenario.ts'
import { bindCard, signUp } from './steps.ts'

/** Bound with the code that its bank sends. */
const challengedCard = '6222020000000122'

/** Starting points in the binding of a card (3.1). */
export const cardScenarios: readonly Scenario[] = [
  {
    name: 'card_challenged',
    description: 'A customer whose bank has sent a code, 123456, to bind a card with within five minutes (3.1).',
    steps: [...signUp('individual'), bindCard(challengedCard)],
  },
  {
    name: 'card_bound_by_code',
    description: 'A customer who gave the code that the bank sent, and can pay with the card (3.1).',
    steps: [
      ...signUp('individual'),
      bindCard(challengedCard),
      {
        as: 'app',
        call: 'verifyPaymentMethod',
        path: { payment_method_id: '${payment_method_id}' },
        body: { code: '123456' },
      },
    ],
  },
]
