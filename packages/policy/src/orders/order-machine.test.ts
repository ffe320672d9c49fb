import { describe, expect, it } from 'vitest'
import { everyPair } from '../kernel/every-pair.ts'
import { next } from '../kernel/machine.ts'
import { orderMachine } from './order-machine.ts'

const allowed: Record<string, string> = {
  'null create': 'awaiting_confirmation order.created',
  'awaiting_confirmation change': 'awaiting_confirmation',
  'awaiting_confirmation confirm': 'awaiting_payment order.confirmed',
  'awaiting_confirmation cancel': 'cancelled order.cancelled',
  'awaiting_confirmation expire': 'expired order.expired',
  'awaiting_payment cancel': 'cancelled order.cancelled',
  'awaiting_payment expire': 'expired order.expired',
  'awaiting_payment pay': 'paid order.paid',
  'paid refund_part': 'partially_refunded order.partially_refunded',
  'paid refund_rest': 'refunded order.refunded',
  'paid second_payment': 'paid',
  'partially_refunded refund_part': 'partially_refunded order.partially_refunded',
  'partially_refunded refund_rest': 'refunded order.refunded',
  'partially_refunded second_payment': 'partially_refunded',
  'partially_refunded return_part': 'partially_refunded order.refund_returned',
  'partially_refunded return_all': 'paid order.refund_returned',
  'refunded return_part': 'partially_refunded order.refund_returned',
  'refunded return_all': 'paid order.refund_returned',
  'refunded second_payment': 'refunded',
  'refunded refund_rest': 'refunded',
  'cancelled late_payment': 'cancelled order.late_payment',
  'cancelled reopen': 'paid order.paid',
  'expired late_payment': 'expired order.late_payment',
  'expired reopen': 'paid order.paid',
}

describe('the order', () => {
  it.each([...everyPair(orderMachine)])('takes $event in $state as its table says', ({ state, event }) => {
    const found = next(orderMachine, state, event)
    const shown = found.ok ? [found.to, ...(found.transition.emits ?? [])].join(' ') : undefined
    expect(shown).toBe(allowed[`${state} ${event}`])
  })

  it('names a clause for every step', () => {
    expect(orderMachine.transitions.filter(({ clauses }) => clauses.length === 0)).toEqual([])
  })
})
