import { expect, it } from 'vitest'
import { everyPair } from '../kernel/every-pair.ts'
import { next } from '../kernel/machine.ts'
import { walletMachine } from './wallet-machine.ts'

it('3.4 opens a wallet that was not there, and only that', () => {
  const taken = [...everyPair(walletMachine)].filter(({ state, event }) => next(walletMachine, state, event).ok)
  expect(taken).toEqual([{ state: null, event: 'open' }])
})
