import { describe, expect, it } from 'vitest'
import { instantText } from '../kernel/instant-text.ts'
import { refundableUntil } from './refundable-until.ts'
import type { PaymentMethodType } from './refund-facts.ts'
import { literalWorld } from './testing/literal-world.ts'

// A leap day lies in the year after it.
const succeeded_at = Date.parse('2027-03-01T04:00:00Z')
const until = (method: PaymentMethodType, maxAge?: string) => {
  const { parameters } = literalWorld(maxAge === undefined ? {} : { 'refund.application.max_age': maxAge })
  return instantText(refundableUntil({ method, succeeded_at }, parameters))
}

describe('how long a payment may be refunded (INT-11)', () => {
  it.each(['bank_card', 'alipay', 'wechat_pay', 'tencent_wallet'] as const)('365 days by default, for %s', (method) => {
    expect(until(method)).toBe('2028-02-29T04:00:00.000Z')
  })

  it.each([
    ['bank_card', '2028-02-29T04:00:00.000Z'],
    ['wechat_pay', '2028-02-29T04:00:00.000Z'],
    ['alipay', '2028-03-01T04:00:00.000Z'],
    ['tencent_wallet', '2029-03-01T04:00:00.000Z'],
  ] as const)('no longer than %s pays it back, where the operator allows more', (method, end) => {
    expect(until(method, 'P2Y')).toBe(end)
  })

  it('as short as the operator says', () => {
    expect(until('alipay', 'P30D')).toBe('2027-03-31T04:00:00.000Z')
  })
})
