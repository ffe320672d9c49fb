import { priceBook20260101 } from '@parley/policy/plans/price-books/2026-01-01'
import { advanceUntil, renewed } from './renewal-scenarios.ts'
import type { Scenario } from './scenario.ts'
import { bought, signUp } from './steps.ts'
import type { Step } from './take-step.ts'

const { regions, plan_prices, add_on_prices } = priceBook20260101

/** What Pro costs by the month in China after it has become dearer, in fen. */
const dearer = 34_900
const raised = plan_prices.map((price) =>
  price.item === 'pro' && price.region === 'CN' && price.interval === 'month'
    ? { ...price, unit_amount: { ...price.unit_amount, amount: dearer } }
    : price,
)

const publish = (name: string, effective_from: string, prices = plan_prices): Step => ({
  as: 'staff',
  call: 'publishPriceBook',
  body: { version: `1-\${unique}-${name}`, effective_from, regions, plan_prices: prices, add_on_prices },
  save: { [`${name}_book`]: '/version' },
})

/** Starting points in the change of prices (2.E). */
export const priceScenarios: readonly Scenario[] = [
  {
    name: 'price_change_before_renewal',
    description:
      'A month of Pro bought at the shipped price, and a dearer book in force when its renewal is announced: the notice shows both prices (2.E, INT-33).',
    steps: [
      ...signUp('individual'),
      // The shipped prices hold from now on, whatever was published before; the session only lends an instant to come.
      {
        as: 'app',
        call: 'createUserSession',
        path: { user_id: '${user_id}' },
        save: { first_prices_from: '/expires_at' },
      },
      publish('first', '${first_prices_from}'),
      { as: 'control', call: 'advanceClock', body: { to: '${first_prices_from}' } },
      ...bought('month'),
      ...renewed,
      publish('dearer', '${notice_at}', raised),
      advanceUntil('subscription.renewal_upcoming'),
    ],
  },
]
