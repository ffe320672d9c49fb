import type { Step } from './take-step.ts'

export const signUp = (kind: 'individual' | 'enterprise'): Step[] => [
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

export const bindCard = (account: string): Step => ({
  as: 'app',
  call: 'createPaymentMethod',
  path: { user_id: '${user_id}' },
  body: { type: 'bank_card', holder_name: 'Li Lei', account, expiry: { month: 12, year: 2035 } },
  save: { payment_method_id: '/id' },
})

/** The payer agrees to the order that was saved last. */
export const confirmed: Step = {
  as: 'app',
  call: 'confirmOrder',
  path: { order_id: '${order_id}' },
  body: { confirmation_digest: '${confirmation_digest}' },
}

export const order = (interval: 'month' | 'year'): Step[] => [
  {
    as: 'app',
    call: 'createOrder',
    body: { user_id: '${user_id}', plan_id: 'pro', interval, method: 'bank_card', entry: 'purchase_page' },
    save: { order_id: '/id', confirmation_digest: '/confirmation_digest', order_amount: '/amount' },
  },
  confirmed,
]

export const pay = (saveAs: string): Step => ({
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

export const simulate = (payment: string): Step => ({
  as: 'control',
  call: 'simulatePayment',
  path: { payment_id: `\${${payment}}` },
  body: { outcome: 'succeed' },
})

export const activated: Step = {
  as: 'app',
  call: 'listSubscriptions',
  query: { user_id: '${user_id}' },
  save: { subscription_id: '/data/0/id' },
}

/** Pays at once. */
export const payingCard = '6222020000000015'
/** Waits to be told. */
export const waitingCard = '4242424242424242'
/** Pays at once; closed by the time of a refund. */
export const closedCard = '6222020000000064'

/** The user who was saved last buys Pro by card. */
export const bought = (interval: 'month' | 'year', account = payingCard): Step[] => [
  bindCard(account),
  ...order(interval),
  pay('payment_id'),
  activated,
]

export const paid = (interval: 'month' | 'year', account?: string): Step[] => [
  ...signUp('individual'),
  ...bought(interval, account),
]

export const draft: Step = {
  as: 'app',
  call: 'createRefund',
  body: { order_id: '${order_id}' },
  save: { refund_id: '/id' },
}
export const submit: Step = {
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
export const review: Step = { as: 'staff', call: 'startRefundReview', path: { refund_id: '${refund_id}' } }
export const approve: Step = {
  as: 'staff',
  call: 'approveRefund',
  path: { refund_id: '${refund_id}' },
  body: { finding: { fault: 'none' } },
}
export const advance = (by: string): Step => ({ as: 'control', call: 'advanceClock', body: { by } })

/** The bank sends a refund back that it had credited. */
export const returnRefund: Step = {
  as: 'control',
  call: 'simulateRefund',
  path: { refund_id: '${refund_id}' },
  body: { outcome: 'return' },
}
