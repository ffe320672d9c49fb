import { expect, it } from 'vitest'
import { decideRefundReturn } from './decide-refund-return.ts'
import { decideReturn } from './decide-return.ts'
import type { RepaidOrder } from './decide-return.ts'

const paid: RepaidOrder = { status: 'paid', amount: 29_900, paid_by: 'pay_1', refunded_gross: 0, refunded_amount: 0 }
const part = { payment_id: 'pay_1', gross: 18_937, net: 18_823 }
const rest = { payment_id: 'pay_1', gross: 10_963, net: 10_897 }

/** The order after refunds that reached the payer. */
function after(...refunds: (typeof part)[]): RepaidOrder {
  return refunds.reduce((order, refund) => {
    const decided = decideReturn(order, refund)
    if (decided === null || !decided.ok) throw new Error('The order takes the refund')
    const { step, refunded_gross, refunded_amount } = decided
    return { ...order, status: step.to, refunded_gross, refunded_amount }
  }, paid)
}

it('INT-09 the only refund comes back: the order is paid, and nothing went back of it', () => {
  expect(decideRefundReturn(after(part), part)).toMatchObject({
    step: { to: 'paid', emits: ['order.refund_returned'], clauses: ['4.2.3', '4.4.1'] },
    refunded_gross: 0,
    refunded_amount: 0,
  })
})

it('INT-09 one of two comes back: the other still shows, also where they had refunded the order', () => {
  expect(after(part, rest).status).toBe('refunded')
  expect(decideRefundReturn(after(part, rest), rest)).toMatchObject({
    step: { to: 'partially_refunded' },
    refunded_gross: 18_937,
    refunded_amount: 18_823,
  })
})

it('4.1.2 one of a duplicate that comes back leaves the order alone', () => {
  expect(decideRefundReturn(after(part), { ...part, payment_id: 'pay_2' })).toBeNull()
})

it('does not come back to an order that was never refunded', () => {
  expect(decideRefundReturn(paid, part)).toMatchObject({ refused: 'invalid_transition' })
})
