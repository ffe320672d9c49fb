import { expect, it } from 'vitest'
import { everyPair } from '../kernel/every-pair.ts'
import { next } from '../kernel/machine.ts'
import { walletMachine } from './wallet-machine.ts'

it('3.4 opens, closes and opens again, and nothing else', () => {
  const taken = [...everyPair(walletMachine)].filter(({ state, event }) => next(walletMachine, state, event).ok)
  expect(taken).toEqual([
    { state: null, event: 'open' },
    { state: 'opened', event: 'close' },
    { state: 'closed', event: 'open' },
  ])
})
