import { expect, it } from 'vitest'
import { everyPair } from '../kernel/every-pair.ts'
import { next } from '../kernel/machine.ts'
import { bindingMachine } from './binding-machine.ts'
import { decideBindingMove } from './decide-binding-move.ts'

it('3.1, 3.3 takes exactly these steps, of all pairs of a state and an event', () => {
  const taken = [...everyPair(bindingMachine)].flatMap(({ state, event }) => {
    const found = next(bindingMachine, state, event)
    return found.ok ? [`${state} ${event} ${found.to}`] : []
  })
  expect(taken.toSorted()).toEqual(
    [
      'null bind binding',
      'binding accept bound',
      'binding challenge binding',
      'binding fail invalid',
      'binding lapse invalid',
      'binding miss binding',
      'binding refuse invalid',
      'binding resend binding',
      'binding unbind unbound',
      'binding verify bound',
      'bound announce_expiry bound',
      'bound expire invalid',
      'bound invalidate invalid',
      'bound unbind unbound',
    ].toSorted(),
  )
})

it('3.1 names what an account that is bound still takes', () => {
  expect(decideBindingMove({ status: 'bound' }, 'accept')).toMatchObject({
    ok: false,
    refused: 'invalid_transition',
    state: 'bound',
    allowed_events: ['announce_expiry', 'expire', 'invalidate', 'unbind'],
  })
})
