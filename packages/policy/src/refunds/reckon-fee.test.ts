import { describe, expect, it } from 'vitest'
import type { PaymentMethodType, RefundReason } from './refund-facts.ts'
import { reckonClaim } from './testing/reckon-claim.ts'
import { noon, september } from './testing/september.ts'

/** The fee of 189.37 that was paid by some method. */
function feeOf(
  overrides: Record<string, unknown>,
  { method = 'bank_card', reason = 'user_cancelled' }: { method?: PaymentMethodType; reason?: RefundReason } = {},
): number {
  const { payment } = september()
  return reckonClaim({ reason }, september({ payment: { ...payment, method } }), overrides).fee.amount
}

describe('the fee table (4.4.1, INT-08)', () => {
  const table = {
    'refund.fee.table': ['bank_card:order_error=0.01', 'bank_card:*=0.02', '*:order_error=0.03', 'alipay:*=0'],
  }

  it('the first line that fits the method and the reason decides', () => {
    // 1 % of 189.37 is 1.89, 2 % is 3.79, 3 % is 5.68.
    expect(feeOf(table, { reason: 'order_error' })).toBe(189)
    expect(feeOf(table)).toBe(379)
    expect(feeOf(table, { method: 'alipay', reason: 'order_error' })).toBe(568)
    expect(feeOf(table, { method: 'alipay' })).toBe(0)
  })

  it('the general rate is charged where no line fits', () => {
    expect(feeOf(table, { method: 'wechat_pay' })).toBe(114)
    expect(feeOf({ 'refund.fee.table': [] }, { method: 'tencent_wallet' })).toBe(114)
  })

  it('charges nothing for money from the wallet, also under strict fees, as its line says so', () => {
    expect(feeOf({}, { method: 'tencent_wallet' })).toBe(0)
    expect(feeOf({ 'refund.fee.strict': true }, { method: 'tencent_wallet' })).toBe(0)
  })

  it('is not read where the reason waives the fee, and is under strict fees', () => {
    const dear = { 'refund.fee.table': ['*:*=0.1'] }
    expect(feeOf(dear, { reason: 'platform_outage' })).toBe(0)
    expect(feeOf({ ...dear, 'refund.fee.strict': true }, { reason: 'platform_outage' })).toBe(1_894)
  })
})

describe('the fee and what it is taken off', () => {
  it('4.4.1 is never more than the gross, so that gross is fee and net', () => {
    const halfOfPaid = { 'refund.fee.base': 'paid', 'refund.fee.rate': '0.5' }
    // On the 29th a day of 30 is left: 9.97. Half of 299.00 is 149.50.
    const seen = reckonClaim({ as_of: noon('2026-09-29') }, september(), halfOfPaid)
    expect(seen).toMatchObject({ gross: { amount: 997 }, fee: { amount: 997 }, net: { amount: 0 } })
    expect(seen.decision.steps).toContainEqual({
      label: 'fee before it is limited to the gross',
      value: 14_950,
      unit: 'fen',
    })
  })
})
