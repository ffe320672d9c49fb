import { expect, it } from 'vitest'
import { defaultParameters } from '../kernel/parameters.ts'
import { decideDiversion } from './decide-diversion.ts'

it.each([
  ['same_name_card', 'card'],
  ['account_balance', 'credit'],
  ['stay_abnormal', 'nowhere'],
] as const)('INT-09 a refund to a closed wallet with %s goes to: %s', (chosen, to) => {
  expect(decideDiversion({ ...defaultParameters, 'refund.alternate.wallet_closed': chosen })).toMatchObject({
    to,
    decision: {
      clauses: ['4.2.3'],
      interpretations: ['INT-09'],
      parameters: { 'refund.alternate.wallet_closed': chosen },
    },
  })
})

it('INT-09 goes no way that is not allowed', () => {
  const none = { ...defaultParameters, 'refund.alternate.allowed': [] }
  expect(decideDiversion(none).to).toBe('nowhere')
})
