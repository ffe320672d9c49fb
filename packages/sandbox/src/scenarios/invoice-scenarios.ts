import type { Scenario } from './scenario.ts'
import { advance, approve, draft, paid, review, submit } from './steps.ts'
import type { Step } from './take-step.ts'

const invoiced = (buyer: object): Step[] => [
  {
    as: 'app',
    call: 'createInvoice',
    body: { order_id: '${order_id}', buyer, email: 'invoices.${unique}@example.com' },
    save: { invoice_id: '/id' },
  },
  advance('PT5S'),
]

const reversalId: Step = {
  as: 'app',
  call: 'getInvoice',
  path: { invoice_id: '${invoice_id}' },
  save: { reversal_id: '/reversals/0/id' },
}

/** Starting points with an invoice (INT-36). */
export const invoiceScenarios: readonly Scenario[] = [
  {
    name: 'invoice_issued',
    description: 'A paid month with its invoice to a person, issued (INT-36). Advances the clock by five seconds.',
    steps: [...paid('month'), ...invoiced({ type: 'individual', name: '李雷' })],
  },
  {
    name: 'b2b_reversal_pending',
    description:
      'An approved refund whose payout waits for the business buyer to confirm the red-letter invoice (INT-36). Advances the clock by five seconds.',
    steps: [
      ...paid('month'),
      ...invoiced({ type: 'business', name: '深圳市示例科技有限公司', tax_id: '91440300708461136T' }),
      draft,
      submit,
      review,
      approve,
      reversalId,
    ],
  },
]
