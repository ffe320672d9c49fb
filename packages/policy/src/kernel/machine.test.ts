import { describe, expect, it } from 'vitest'
import { everyPair } from './every-pair.ts'
import { allowedEvents, defineMachine, isFinal, next } from './machine.ts'

const orderMachine = defineMachine({
  name: 'order',
  states: ['awaiting_payment', 'paid', 'expired'],
  final: ['expired'],
  transitions: [
    { from: null, event: 'create', to: 'awaiting_payment', clauses: ['3.P.2'], emits: ['order.created'] },
    { from: 'awaiting_payment', event: 'pay', to: 'paid', clauses: ['3.P.5'], emits: ['order.paid'] },
    { from: 'awaiting_payment', event: 'expire', to: 'expired', clauses: ['3.P.4'], interpretations: ['INT-32'] },
    { from: 'expired', event: 'pay', to: 'paid', clauses: ['3.P.5'], interpretations: ['INT-32'], reopens: true },
  ],
})

const oneRow = (from: 'open' | 'closed' | null, to: 'open' | 'closed') =>
  ({ from, event: 'go', to, clauses: ['6.2'] }) as const

describe('next', () => {
  it('gives the target and the row that leads there', () => {
    const answer = next(orderMachine, 'awaiting_payment', 'pay')
    expect(answer).toEqual({ ok: true, to: 'paid', transition: orderMachine.transitions[1] })
  })

  it('creates from null', () => {
    expect(next(orderMachine, null, 'create')).toMatchObject({ ok: true, to: 'awaiting_payment' })
    expect(next(orderMachine, null, 'pay')).toEqual({ ok: false, allowed: ['create'] })
  })

  it('refuses and names what the state does take', () => {
    expect(next(orderMachine, 'awaiting_payment', 'create')).toEqual({ ok: false, allowed: ['pay', 'expire'] })
    expect(next(orderMachine, 'paid', 'pay')).toEqual({ ok: false, allowed: [] })
  })

  it('leaves a final state only by a row that says so (INT-32)', () => {
    expect(next(orderMachine, 'expired', 'pay')).toMatchObject({ ok: true, to: 'paid', transition: { reopens: true } })
  })

  it('is typed by the states and events of its machine', () => {
    // @ts-expect-error no such event
    expect(next(orderMachine, 'paid', 'refund').ok).toBe(false)
    // @ts-expect-error no such state
    expect(next(orderMachine, 'refunded', 'pay').ok).toBe(false)
    const answer = next(orderMachine, 'awaiting_payment', 'pay')
    const to: 'awaiting_payment' | 'paid' | 'expired' | undefined = answer.ok ? answer.to : undefined
    const emitted: readonly ('order.created' | 'order.paid')[] = answer.ok ? (answer.transition.emits ?? []) : []
    expect([to, ...emitted]).toEqual(['paid', 'order.paid'])
  })
})

describe('allowedEvents, isFinal', () => {
  it('read the same table', () => {
    expect(allowedEvents(orderMachine, null)).toEqual(['create'])
    expect(allowedEvents(orderMachine, 'expired')).toEqual(['pay'])
    expect(orderMachine.states.filter((state) => isFinal(orderMachine, state))).toEqual(['expired'])
  })
})

describe('defineMachine', () => {
  const define = (final: readonly ('open' | 'closed')[], transitions: readonly ReturnType<typeof oneRow>[]) =>
    defineMachine({ name: 'door', states: ['open', 'closed'], final, transitions })

  it('refuses two rows for one state and event', () => {
    expect(() => define([], [oneRow('open', 'closed'), oneRow('open', 'open')])).toThrow(
      'machine door: two transitions from "open" on "go"',
    )
    expect(() => define([], [oneRow(null, 'open'), oneRow(null, 'closed')])).toThrow(RangeError)
  })

  it('refuses a row out of a final state', () => {
    expect(() => define(['closed'], [oneRow('closed', 'open')])).toThrow(
      'machine door: "go" leaves the final state "closed"',
    )
  })

  it('refuses states that are not declared, or declared twice', () => {
    const transitions = [oneRow('open', 'closed')]
    // @ts-expect-error `closed` is not declared
    expect(() => defineMachine({ name: 'door', states: ['open'], final: [], transitions })).toThrow(RangeError)
    // @ts-expect-error `open` is not declared
    expect(() => defineMachine({ name: 'door', states: ['closed'], final: [], transitions })).toThrow(RangeError)
    // @ts-expect-error `ajar` is not declared
    expect(() => defineMachine({ name: 'door', states: ['open', 'closed'], final: ['ajar'], transitions })).toThrow(
      RangeError,
    )
    expect(() => defineMachine({ name: 'door', states: ['open', 'open'], final: [], transitions: [] })).toThrow(
      RangeError,
    )
  })

  it('freezes the table', () => {
    expect(Object.isFrozen(orderMachine)).toBe(true)
    expect(Object.isFrozen(orderMachine.transitions)).toBe(true)
    expect(orderMachine.transitions.every((row) => Object.isFrozen(row) && Object.isFrozen(row.clauses))).toBe(true)
  })
})

describe('everyPair', () => {
  it('yields each state, and null, with each event once, and finds exactly the rows of the table', () => {
    const pairs = [...everyPair(orderMachine)]
    expect(pairs).toHaveLength(4 * 3)
    expect(new Set(pairs.map(({ state, event }) => `${state} ${event}`)).size).toBe(12)
    const legal = pairs.filter(({ state, event }) => next(orderMachine, state, event).ok)
    expect(legal).toHaveLength(orderMachine.transitions.length)
  })
})
