import type { Scenario } from './scenario.ts'
import { advance, paid } from './steps.ts'
import type { Step } from './take-step.ts'

/** Pays at once; declines every charge of a renewal. */
const decliningCard = '6222020000000114'

/** The payer agrees to the renewal of the subscription that was saved last. */
export const renewed: readonly Step[] = [
  {
    as: 'app',
    call: 'previewRenewal',
    path: { subscription_id: '${subscription_id}' },
    query: { method: 'bank_card' },
    save: { mandate_digest: '/mandate_digest' },
  },
  {
    as: 'app',
    call: 'enableAutoRenew',
    path: { subscription_id: '${subscription_id}' },
    body: { method: 'bank_card', payment_method_id: '${payment_method_id}', mandate_digest: '${mandate_digest}' },
    save: { notice_at: '/renewal/notice_at' },
  },
]

const renewing = (account?: string): Step[] => [...paid('month', account), ...renewed]

export const advanceUntil = (event: string): Step => ({
  as: 'control',
  call: 'advanceClock',
  body: { until: event, objects: ['${subscription_id}'] },
})

/** Starting points in the renewal of a subscription (INT-33). */
export const renewalScenarios: readonly Scenario[] = [
  {
    name: 'auto_renewing',
    description: 'A customer with Pro by the month, paid by card, which renews itself.',
    steps: renewing(),
  },
  {
    name: 'renewal_upcoming',
    description: 'The same five days before the period ends: the charge has been announced.',
    steps: [...renewing(), advanceUntil('subscription.renewal_upcoming')],
  },
  {
    name: 'past_due',
    description: 'A renewal whose first charge the bank declined; the grace has begun.',
    steps: [...renewing(decliningCard), advanceUntil('subscription.past_due'), advance('PT1H')],
  },
]
