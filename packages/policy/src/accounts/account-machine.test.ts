import { describe, expect, it } from 'vitest'
import { everyPair } from '../kernel/every-pair.ts'
import { next } from '../kernel/machine.ts'
import { accountMachine } from './account-machine.ts'

describe('the account', () => {
  it('opens active, and is abnormal while something is on record about it (1.a, 4.1.4, 7.5.1)', () => {
    const outcomes = [...everyPair(accountMachine)].map(({ state, event }) => {
      const found = next(accountMachine, state, event)
      return [state, event, found.ok ? found.to : null]
    })
    expect(outcomes.filter(([, , to]) => to !== null)).toEqual([
      [null, 'create', 'active'],
      ['active', 'update', 'active'],
      ['active', 'report_abnormal', 'abnormal'],
      ['abnormal', 'update', 'abnormal'],
      ['abnormal', 'recover', 'active'],
    ])
  })
})
