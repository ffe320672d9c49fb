import type { Scenario } from './scenario.ts'
import { approve, draft, review, signUp, submit } from './steps.ts'
import type { Step } from './take-step.ts'

const wallet = (call: string, body?: Record<string, unknown>): Step => ({
  as: 'app',
  call,
  path: { user_id: '${user_id}' },
  ...(body === undefined ? {} : { body }),
})
const funded: Step[] = [
  ...signUp('individual'),
  wallet('openWallet'),
  wallet('topUpWallet', { amount: { amount: 29_900, currency: 'CNY' } }),
]
const bought: Step[] = [
  {
    as: 'app',
    call: 'createOrder',
    body: {
      user_id: '${user_id}',
      plan_id: 'pro',
      interval: 'month',
      method: 'tencent_wallet',
      entry: 'purchase_page',
    },
    save: { order_id: '/id', confirmation_digest: '/confirmation_digest', order_amount: '/amount' },
  },
  {
    as: 'app',
    call: 'confirmOrder',
    path: { order_id: '${order_id}' },
    body: { confirmation_digest: '${confirmation_digest}' },
  },
  {
    as: 'app',
    call: 'createPayment',
    path: { order_id: '${order_id}' },
    body: { method: 'tencent_wallet', confirmation_digest: '${confirmation_digest}' },
    save: { payment_id: '/id' },
  },
]

/** Starting points with a wallet (3.4, INT-09). */
export const walletScenarios: readonly Scenario[] = [
  { name: 'wallet_funded', description: 'A customer whose wallet covers a month of Pro.', steps: funded },
  {
    name: 'wallet_closed_with_refund',
    description: 'A month paid from a wallet that was closed since; its approved refund waits for a card.',
    steps: [...funded, ...bought, wallet('closeWallet'), draft, submit, review, approve],
  },
]
