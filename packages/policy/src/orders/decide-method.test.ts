import { describe, expect, it } from 'vitest'
import { decideMethod } from './decide-method.ts'

const now = Date.parse('2026-09-16T04:00:00Z')
const order = { status: 'awaiting_confirmation', expires_at: now + 1 } as const

describe('an order of a change', () => {
  it('3.P.3 may be paid by another method, until it is confirmed', () => {
    expect(decideMethod(order, { method: 'alipay' }, now)).toMatchObject({ ok: true, step: { event: 'change' } })
    const confirmed = { ...order, status: 'awaiting_payment' } as const
    expect(decideMethod(confirmed, { method: 'alipay' }, now)).toMatchObject({ refused: 'invalid_transition' })
  })

  it('INT-34 is of what was reckoned, field by field', () => {
    expect(decideMethod(order, { seats: 9, interval: 'year', method: 'alipay' }, now)).toMatchObject({
      ok: false,
      refused: 'validation_failed',
      errors: [{ pointer: '/seats' }, { pointer: '/interval' }],
    })
  })
})
