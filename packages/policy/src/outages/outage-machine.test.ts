import { describe, expect, it } from 'vitest'
import { everyPair } from '../kernel/every-pair.ts'
import { next } from '../kernel/machine.ts'
import { outageMachine } from './outage-machine.ts'

const allowed: Record<string, string> = {
  'null declare': 'declared outage.declared',
  'declared end': 'ended outage.ended',
}

describe('the outage', () => {
  it.each([...everyPair(outageMachine)])('takes $event in $state as its table says', ({ state, event }) => {
    const found = next(outageMachine, state, event)
    const shown = found.ok ? [found.to, ...(found.transition.emits ?? [])].join(' ') : undefined
    expect(shown).toBe(allowed[`${state} ${event}`])
  })

  it('names a clause for every step', () => {
    expect(outageMachine.transitions.filter(({ clauses }) => clauses.length === 0)).toEqual([])
  })
})
