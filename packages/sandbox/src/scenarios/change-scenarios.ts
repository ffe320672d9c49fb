import type { Scenario } from './scenario.ts'
import { advance, paid } from './steps.ts'
import type { Step } from './take-step.ts'

const change = (wish: object): Step => ({
  as: 'app',
  call: 'changeSubscription',
  path: { subscription_id: '${subscription_id}' },
  body: { ...wish, method: 'bank_card', entry: 'personal_center' },
})

/** Starting points in the change of a subscription (INT-34) and with service credit (INT-31). */
export const changeScenarios: readonly Scenario[] = [
  {
    name: 'upgraded_mid_period',
    description: 'A month of Pro, half over, to which a second seat was added and paid by the day.',
    steps: [
      ...paid('month'),
      advance('P15D'),
      {
        ...change({ seats: 2 }),
        save: { change_order_id: '/order/id', change_digest: '/order/confirmation_digest' },
      },
      {
        as: 'app',
        call: 'confirmOrder',
        path: { order_id: '${change_order_id}' },
        body: { confirmation_digest: '${change_digest}' },
      },
      {
        as: 'app',
        call: 'createPayment',
        path: { order_id: '${change_order_id}' },
        body: {
          method: 'bank_card',
          payment_method_id: '${payment_method_id}',
          confirmation_digest: '${change_digest}',
        },
        save: { change_payment_id: '/id' },
      },
    ],
  },
  {
    name: 'downgrade_scheduled',
    description: 'A month of Pro whose next period is by the year.',
    steps: [...paid('month'), change({ interval: 'year' })],
  },
  {
    name: 'credit_balance',
    description: 'A customer with a paid month, to whom the staff granted service credit of 100 yuan.',
    steps: [
      ...paid('month'),
      {
        as: 'staff',
        call: 'grantServiceCredit',
        path: { user_id: '${user_id}' },
        body: { amount: { amount: 10_000, currency: 'CNY' }, reason: 'Goodwill' },
      },
    ],
  },
]
