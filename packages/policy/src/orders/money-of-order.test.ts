import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultParameters } from '../kernel/parameters.ts'
import { decideReceipt } from './decide-receipt.ts'
import { decideReturn } from './decide-return.ts'
import type { RepaidOrder } from './decide-return.ts'

const reopening = { ...defaultParameters, 'order.late_payment': 'reopen' as const }

describe('money that comes for an order', () => {
  it('3.P.5 pays one that waits for it', () => {
    expect(decideReceipt({ status: 'awaiting_payment', purpose: 'new' }, defaultParameters)).toMatchObject({
      pays: true,
      step: { to: 'paid', emits: ['order.paid'] },
    })
  })

  it.each(['expired', 'cancelled'] as const)('is late for one that is %s, and leaves it so (INT-32)', (status) => {
    expect(decideReceipt({ status, purpose: 'new' }, defaultParameters)).toMatchObject({
      pays: false,
      step: { to: status, emits: ['order.late_payment'] },
      decision: { interpretations: ['INT-32'], parameters: { 'order.late_payment': 'refund' } },
    })
  })

  it.each(['expired', 'cancelled'] as const)('pays one that is %s where the policy reopens it (INT-32)', (status) => {
    expect(decideReceipt({ status, purpose: 'new' }, reopening)).toMatchObject({
      pays: true,
      step: { to: 'paid', emits: ['order.paid'] },
    })
  })

  it.each(['expired', 'cancelled'] as const)(
    '2.S.3 does not pay one that is %s and whose quote was ordered again, whatever the policy says (INT-32)',
    (status) => {
      expect(decideReceipt({ status, purpose: 'new', quote_reused: true }, reopening)).toMatchObject({
        pays: false,
        step: { to: status, emits: ['order.late_payment'] },
        decision: { clauses: ['3.P.5', '2.S.3'], interpretations: ['INT-32'] },
      })
    },
  )

  it.each(['expired', 'cancelled'] as const)(
    'does not pay one that is %s and whose period another order renews, whatever the policy says (INT-32, INT-33)',
    (status) => {
      const receipt = decideReceipt({ status, purpose: 'renewal', period_taken: true }, reopening)
      expect(receipt).toMatchObject({
        pays: false,
        step: { to: status, emits: ['order.late_payment'] },
        decision: { clauses: ['3.P.5'], interpretations: ['INT-32', 'INT-33'] },
      })
      expect(decideReceipt({ status, purpose: 'renewal' }, reopening)).toMatchObject({ pays: true })
    },
  )

  it('does not pay one whose service credit went back meanwhile, since the rest is not the price (INT-31, INT-32)', () => {
    expect(decideReceipt({ status: 'expired', purpose: 'new', service_credit: 10_000 }, reopening)).toMatchObject({
      pays: false,
      step: { to: 'expired', emits: ['order.late_payment'] },
    })
  })

  it.each(['paid', 'partially_refunded', 'refunded'] as const)(
    '4.1.2 changes nothing of one that is %s (INT-18)',
    (status) => {
      const receipt = decideReceipt({ status, purpose: 'new' }, defaultParameters)
      expect(receipt).toMatchObject({ pays: false, step: { to: status } })
      expect(receipt).not.toHaveProperty('step.emits')
    },
  )

  it('3.P.4 does not pay one that nobody confirmed', () => {
    expect(decideReceipt({ status: 'awaiting_confirmation', purpose: 'new' }, defaultParameters)).toMatchObject({
      refused: 'invalid_transition',
    })
  })
})

describe('money that goes back', () => {
  const paid: RepaidOrder = { status: 'paid', amount: 29_900, paid_by: 'pay_1', refunded_gross: 0, refunded_amount: 0 }

  it('4.4.1 refunds a part', () => {
    expect(decideReturn(paid, { payment_id: 'pay_1', gross: 18_937, net: 18_823 })).toMatchObject({
      step: { to: 'partially_refunded' },
      refunded_gross: 18_937,
      refunded_amount: 18_823,
    })
  })

  it('4.4.1 refunds the whole, although a fee stays behind', () => {
    expect(decideReturn(paid, { payment_id: 'pay_1', gross: 29_900, net: 29_721 })).toMatchObject({
      step: { to: 'refunded', emits: ['order.refunded'] },
      refunded_amount: 29_721,
    })
  })

  it('stays partially refunded after another part, until the rest goes back (INT-11)', () => {
    const part: RepaidOrder = { ...paid, status: 'partially_refunded', refunded_gross: 10_000, refunded_amount: 9_940 }
    const more = decideReturn(part, { payment_id: 'pay_1', gross: 10_000, net: 9_940 })
    expect(more).toMatchObject({
      step: { to: 'partially_refunded', emits: ['order.partially_refunded'] },
      refunded_amount: 19_880,
    })
    expect(decideReturn(part, { payment_id: 'pay_1', gross: 19_900, net: 19_781 })).toMatchObject({
      step: { to: 'refunded' },
    })
  })

  it('4.1.2 leaves the order alone when a duplicate or late payment goes back', () => {
    expect(decideReturn(paid, { payment_id: 'pay_2', gross: 29_900, net: 29_900 })).toBeNull()
    expect(
      decideReturn({ ...paid, status: 'expired', paid_by: null }, { payment_id: 'pay_1', gross: 1, net: 1 }),
    ).toBeNull()
  })

  it('is refunded exactly when the parts make the whole', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(parts, (grosses) => {
        const amount = grosses.reduce((sum, gross) => sum + gross, 0)
        const statuses: string[] = []
        let order: RepaidOrder = { ...paid, amount }
        for (const gross of grosses) {
          const returned = decideReturn(order, { payment_id: 'pay_1', gross, net: gross })
          if (returned?.ok !== true) throw new Error('refused')
          const { refunded_gross, refunded_amount } = returned
          order = { ...order, status: returned.step.to, refunded_gross, refunded_amount }
          statuses.push(order.status)
        }
        expect(statuses).toEqual([...grosses.slice(1).map(() => 'partially_refunded'), 'refunded'])
        expect(order.refunded_amount).toBe(amount)
      }),
    )
  })
})
