import { describe, expect, it } from 'vitest'
import { everyPair } from '../kernel/every-pair.ts'
import { next } from '../kernel/machine.ts'
import { accountMachine } from './account-machine.ts'

describe('the account', () => {
  it('opens active and stays so when its data changes (1.a, 7.5.1)', () => {
    const outcomes = [...everyPair(accountMachine)].map(({ state, event }) => {
      const found = next(accountMachine, state, event)
      return [state, event, found.ok ? found.to : null]
    })
    expect(outcomes).toEqual([
      [null, 'create', 'active'],
      [null, 'update', null],
      ['active', 'create', null],
      ['active', 'update', 'active'],
    ])
  })
})
