import { describe, expect, it } from 'vitest'
import { defaultParameters as parameters } from '../kernel/parameters.ts'
import { decideCancel } from './decide-cancel.ts'
import { decideExpiry } from './decide-expiry.ts'
import { orderMachine } from './order-machine.ts'
import type { OrderStatus } from './order-machine.ts'
import { isOutOfTime } from './order-step.ts'
import { now } from './testing/request.ts'

const order = (status: OrderStatus) => ({ status, expires_at: now + 1000 })
const ended = orderMachine.states.filter((state) => !state.startsWith('awaiting_'))

describe('cancelling an order', () => {
  it.each(['awaiting_confirmation', 'awaiting_payment'] as const)('ends one that is %s', (status) => {
    expect(decideCancel(order(status), { in_progress: false }, now)).toMatchObject({
      ok: true,
      step: { to: 'cancelled' },
    })
  })

  it('3.P.5 waits for a payment that is being processed', () => {
    expect(decideCancel(order('awaiting_payment'), { in_progress: true }, now)).toMatchObject({
      refused: 'payment_in_progress',
      decision: { clauses: ['3.P.2', '3.P.5'] },
    })
  })

  it.each(ended)('is refused for one that is %s', (status) => {
    expect(decideCancel(order(status), { in_progress: false }, now)).toMatchObject({
      refused: 'invalid_transition',
      state: status,
    })
  })

  it('is too late at the instant of expiry (INT-32)', () => {
    expect(decideCancel(order('awaiting_payment'), { in_progress: false }, now + 1000)).toMatchObject({
      state: 'expired',
    })
  })
})

describe('the expiry of an order (INT-32)', () => {
  it.each(['awaiting_confirmation', 'awaiting_payment'] as const)('ends one that is %s', (status) => {
    expect(decideExpiry(order(status), parameters)).toMatchObject({
      ok: true,
      step: { to: 'expired', emits: ['order.expired'] },
      decision: { parameters: { 'order.ttl': 'PT30M' } },
    })
  })

  it.each(ended)('changes nothing of one that is %s', (status) => {
    expect(decideExpiry(order(status), parameters)).toMatchObject({ ok: false })
    expect(isOutOfTime(order(status), now + 1000)).toBe(false)
  })

  it('comes at the instant itself', () => {
    expect(isOutOfTime(order('awaiting_payment'), now + 999)).toBe(false)
    expect(isOutOfTime(order('awaiting_payment'), now + 1000)).toBe(true)
  })
})
