import { expect, it } from 'vitest'
import { everyPair } from '../kernel/every-pair.ts'
import { next } from '../kernel/machine.ts'
import { paymentMachine } from './payment-machine.ts'

it('3.P.5 takes exactly these steps, of all pairs of a state and an event', () => {
  const taken = [...everyPair(paymentMachine)].flatMap(({ state, event }) => {
    const found = next(paymentMachine, state, event)
    return found.ok ? [`${state} ${event} ${found.to}`] : []
  })
  expect(taken.toSorted()).toEqual(
    [
      'null create created',
      'created charge processing',
      'created accept requires_action',
      'created debit succeeded',
      'requires_action start processing',
      'requires_action succeed succeeded',
      'requires_action succeed_late succeeded',
      'requires_action succeed_again succeeded',
      'requires_action fail failed',
      'requires_action close closed',
      'processing succeed succeeded',
      'processing succeed_late succeeded',
      'processing succeed_again succeeded',
      'processing fail failed',
      'processing revoke revoked',
      'closed succeed_late succeeded',
      'closed succeed_again succeeded',
      'succeeded dispute succeeded',
      'succeeded settle_dispute succeeded',
    ].toSorted(),
  )
})

it('INT-32 leaves a final state for money that arrives on a closed trade, and for nothing else', () => {
  const leaving = paymentMachine.transitions.filter((row) => row.reopens === true && row.from !== row.to)
  expect(new Set(leaving.map((row) => row.from))).toEqual(new Set(['closed']))
  expect(leaving.every((row) => row.to === 'succeeded')).toBe(true)
})

it('tells of every success as payment.succeeded first', () => {
  const successes = paymentMachine.transitions.filter((row) => row.to === 'succeeded' && row.from !== 'succeeded')
  expect(successes.every((row) => row.emits?.[0] === 'payment.succeeded')).toBe(true)
})
