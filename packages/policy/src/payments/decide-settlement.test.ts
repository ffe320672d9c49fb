import { describe, expect, it } from 'vitest'
import { money } from '../kernel/money.ts'
import { defaultParameters } from '../kernel/parameters.ts'
import { decideSettlement } from './decide-settlement.ts'
import type { PaymentReport, SettlementFacts } from './decide-settlement.ts'
import { paymentMachine } from './payment-machine.ts'

type PaymentStatus = SettlementFacts['payment']['status']
type OrderStatus = SettlementFacts['order']['status']

const settle = (payment: PaymentStatus, order: OrderStatus, report: PaymentReport) =>
  decideSettlement(
    {
      payment: { status: payment, amount: money(29900, 'CNY'), method: 'wechat_pay' },
      order: { status: order },
      report,
    },
    defaultParameters,
  )
const success: PaymentReport = { outcome: 'succeeded' }

describe('success', () => {
  it.each(['requires_action', 'processing'] as const)('3.P.5 pays an order that awaits it, from %s', (status) => {
    expect(settle(status, 'awaiting_payment', success)).toMatchObject({
      step: { to: 'succeeded' },
      late: false,
      duplicate: false,
    })
  })

  it('3.P.5 told a second time changes nothing', () => {
    expect(settle('succeeded', 'paid', success)).toBeNull()
    expect(settle('succeeded', 'refunded', success)).toBeNull()
  })

  it.each(['expired', 'cancelled'] as const)('INT-32 is late for an order that is %s', (order) => {
    for (const status of ['requires_action', 'processing', 'closed'] as const) {
      const settled = settle(status, order, success)
      expect(settled).toMatchObject({ step: { to: 'succeeded' }, late: true, duplicate: false })
      expect(settled?.decision.parameters).toEqual({ 'order.late_payment': 'refund' })
    }
  })

  it.each(['paid', 'partially_refunded', 'refunded'] as const)(
    '4.1.2 is a duplicate for an order that is %s',
    (order) => {
      for (const status of ['requires_action', 'processing', 'closed'] as const) {
        const settled = settle(status, order, success)
        expect(settled).toMatchObject({ step: { to: 'succeeded' }, late: false, duplicate: true })
        expect(settled?.decision.interpretations).toContain('INT-18')
      }
    },
  )

  it.each(['failed', 'revoked'] as const)('does not undo a payment that is %s', (status) => {
    expect(settle(status, 'awaiting_payment', success)).toBeNull()
  })
})

describe('the amount', () => {
  it('2.E is taken when it is that of the payment', () => {
    expect(settle('processing', 'awaiting_payment', { ...success, amount: money(29900, 'CNY') })).toMatchObject({
      step: { to: 'succeeded' },
    })
  })

  it.each([money(29899, 'CNY'), money(29901, 'CNY'), money(29900, 'USD')])(
    '2.E pays nothing when it is another: $amount $currency',
    (amount) => {
      const settled = settle('processing', 'awaiting_payment', { ...success, amount, channel_code: 'SUCCESS' })
      expect(settled).toMatchObject({
        step: { to: 'failed' },
        failure: { code: 'amount_mismatch', channel_code: 'SUCCESS' },
      })
    },
  )
})

describe('anything else', () => {
  it('3.P.4 a payer who begins to pay is not a payer who paid', () => {
    expect(settle('requires_action', 'awaiting_payment', { outcome: 'processing' })).toMatchObject({
      step: { to: 'processing' },
    })
    expect(settle('processing', 'awaiting_payment', { outcome: 'processing' })).toBeNull()
  })

  it('3.P.4 a failure keeps the code of the channel beside our own', () => {
    const settled = settle('processing', 'awaiting_payment', { outcome: 'failed', channel_code: 'NOTENOUGH' })
    expect(settled).toMatchObject({
      step: { to: 'failed' },
      failure: { code: 'channel_refused', reason: 'insufficient_funds', channel_code: 'NOTENOUGH' },
    })
  })

  it('3.P.4 is taken back while it is processing only', () => {
    expect(settle('processing', 'awaiting_payment', { outcome: 'revoked' })).toMatchObject({
      step: { to: 'revoked' },
      failure: { code: 'revoked' },
    })
    expect(settle('requires_action', 'awaiting_payment', { outcome: 'revoked' })).toBeNull()
  })

  it.each(paymentMachine.final)('changes nothing about a payment that is %s', (status) => {
    for (const outcome of ['processing', 'failed', 'revoked'] as const) {
      expect(settle(status, 'awaiting_payment', { outcome })).toBeNull()
    }
  })
})
