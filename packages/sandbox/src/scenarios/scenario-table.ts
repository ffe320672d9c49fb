import type { Step } from './take-step.ts'

/** A named starting point: data, like the steps that a test may write itself. */
export interface Scenario {
  readonly name: string
  readonly description: string
  readonly steps: readonly Step[]
}

const signUp = (kind: 'individual' | 'enterprise'): Step[] => [
  {
    as: 'app',
    call: 'createUser',
    body: { kind, username: 'li.lei.${unique}', email: 'li.lei.${unique}@example.com', region: 'CN', locale: 'zh-CN' },
    save: { user_id: '/id' },
  },
  {
    as: 'app',
    call: 'acceptTerms',
    path: { user_id: '${user_id}' },
    body: { document: 'terms_of_service', version: '2026-01-01' },
  },
]

const bindCard = (account: string): Step => ({
  as: 'app',
  call: 'createPaymentMethod',
  path: { user_id: '${user_id}' },
  body: { type: 'bank_card', holder_name: 'Li Lei', account, expiry: { month: 12, year: 2035 } },
  save: { payment_method_id: '/id' },
})

const order = (interval: 'month' | 'year'): Step[] => [
  {
    as: 'app',
    call: 'createOrder',
    body: { user_id: '${user_id}', plan_id: 'pro', interval, method: 'bank_card', entry: 'purchase_page' },
    save: { order_id: '/id', confirmation_digest: '/confirmation_digest', order_amount: '/amount' },
  },
  {
    as: 'app',
    call: 'confirmOrder',
    path: { order_id: '${order_id}' },
    body: { confirmation_digest: '${confirmation_digest}' },
  },
]

const pay = (saveAs: string): Step => ({
  as: 'app',
  call: 'createPayment',
  path: { order_id: '${order_id}' },
  body: {
    method: 'bank_card',
    payment_method_id: '${payment_method_id}',
    confirmation_digest: '${confirmation_digest}',
  },
  save: { [saveAs]: '/id' },
})

const simulate = (payment: string): Step => ({
  as: 'control',
  call: 'simulatePayment',
  path: { payment_id: `\${${payment}}` },
  body: { outcome: 'succeed' },
})

const activated: Step = {
  as: 'app',
  call: 'listSubscriptions',
  query: { user_id: '${user_id}' },
  save: { subscription_id: '/data/0/id' },
}

/** Pays at once. */
const payingCard = '6222020000000015'
/** Waits to be told. */
const waitingCard = '4242424242424242'
/** Pays at once; closed by the time of a refund. */
const closedCard = '6222020000000064'

const paid = (interval: 'month' | 'year', account = payingCard): Step[] => [
  ...signUp('individual'),
  bindCard(account),
  ...order(interval),
  pay('payment_id'),
  activated,
]

const draft: Step = {
  as: 'app',
  call: 'createRefund',
  body: { order_id: '${order_id}' },
  save: { refund_id: '/id' },
}
const submit: Step = {
  as: 'app',
  call: 'submitRefund',
  path: { refund_id: '${refund_id}' },
  body: {
    channel: 'website_personal_center',
    reason: 'user_cancelled',
    statement: 'The team no longer needs it.',
    order_information: { order_id: '${order_id}', paid: '${order_amount}' },
  },
}
const review: Step = { as: 'staff', call: 'startRefundReview', path: { refund_id: '${refund_id}' } }
const approve: Step = {
  as: 'staff',
  call: 'approveRefund',
  path: { refund_id: '${refund_id}' },
  body: { finding: { fault: 'none' } },
}
const advance = (by: string): Step => ({ as: 'control', call: 'advanceClock', body: { by } })

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
]
