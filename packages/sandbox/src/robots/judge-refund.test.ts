import { describe, expect, it } from 'vitest'
import { judgeRefund, rejectionFor } from './judge-refund.ts'

const cny = (amount: number) => ({ amount, currency: 'CNY' })
const amount = (days_excluded: number) => ({
  paid: cny(29_900),
  unit: 'day' as const,
  units_total: 30,
  units_used: 10,
  units_excluded: days_excluded,
  days_total: 30,
  days_used: 10,
  days_excluded,
  gross: cny(19_933),
  fee: cny(0),
  net: cny(19_933),
})

describe('the reviewer', () => {
  it.each([
    ['4.1.5', 'user_cancelled', 0, 'none'],
    ['4.1.2', 'duplicate_payment', 0, 'none'],
    ['4.1.1', 'order_error', 0, 'none'],
    ['4.1.4', 'account_abnormal', 0, 'none'],
    ['4.1.1', 'service_unusable', 0, 'none'],
    ['4.1.3', 'service_unusable', 2, 'platform'],
    ['4.1.3', 'platform_outage', 1, 'platform'],
  ] as const)('%s approves %s with %i days of outage, and finds the fault of %s', (_, reason, days, fault) => {
    expect(judgeRefund({ reason, sub_reason: null, amount: amount(days) })).toEqual({ finding: { fault } })
  })

  it('4.1.2 believes that the platform took a wrong order down', () => {
    const wrong = { reason: 'order_error', amount: amount(0) } as const
    expect(judgeRefund({ ...wrong, sub_reason: 'platform_mistake' })).toEqual({ finding: { fault: 'platform' } })
    expect(judgeRefund({ ...wrong, sub_reason: 'wrong_seats' })).toEqual({ finding: { fault: 'none' } })
  })

  it.each([
    ['nothing_refundable', '4.3.1'],
    ['refund_amount_exceeds_paid', '4.3.1'],
    ['refund_fault_user', '4.3.2'],
  ] as const)('rejects after %s with clause %s', (code, clause) => {
    expect(rejectionFor(code)).toMatchObject({ clause, explanation: expect.any(String) })
  })

  it('rejects nothing for a refusal that says nothing about the application', () => {
    expect(rejectionFor('invalid_transition')).toBeNull()
  })
})
