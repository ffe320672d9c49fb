import { describe, expect, it } from 'vitest'
import { applyServiceCredit } from './apply-service-credit.ts'
import type { PriceLine } from './price-order.ts'

const yuan = (amount: number) => ({ amount, currency: 'CNY' })
const line: PriceLine = { kind: 'plan', label: 'Pro', quantity: 1, unit_amount: yuan(29_900), amount: yuan(29_900) }
const price = { lines: [line], amount: yuan(29_900) }

describe('service credit', () => {
  it('INT-31 pays as much of a price as there is, as a line of its own', () => {
    expect(applyServiceCredit(price, yuan(10_000))).toMatchObject({
      lines: [line, { kind: 'service_credit', amount: { amount: -10_000 } }],
      amount: { amount: 19_900 },
      service_credit: { amount: 10_000 },
    })
  })

  it('INT-31 pays no more than the price', () => {
    expect(applyServiceCredit(price, yuan(40_000))).toMatchObject({
      amount: { amount: 0 },
      service_credit: { amount: 29_900 },
    })
  })

  it.each([yuan(0), yuan(-5), { amount: 10_000, currency: 'USD' }])(
    'INT-31 leaves the price alone with %j',
    (balance) => {
      expect(applyServiceCredit(price, balance)).toEqual({ ...price, service_credit: yuan(0) })
    },
  )
})
