import { expect, it } from 'vitest'
import { everyPair } from '../kernel/every-pair.ts'
import { next } from '../kernel/machine.ts'
import { invoiceMachine } from './invoice-machine.ts'

it('INT-36 an invoice moves along these lines and no others', () => {
  const lines = [...everyPair(invoiceMachine)].flatMap(({ state, event }) => {
    const found = next(invoiceMachine, state, event)
    return found.ok ? [`${state ?? '–'} ${event} ${found.to}`] : []
  })
  expect(lines.toSorted()).toEqual([
    'issued await_buyer reversing',
    'issued queue_reversal issued',
    'issued start_reversal reversing',
    'requested fail failed',
    'requested issue issued',
    'requested queue_reversal requested',
    'requested withdraw_queued requested',
    'reversal_void await_buyer reversing',
    'reversal_void queue_reversal reversal_void',
    'reversal_void renew_reversal reversal_void',
    'reversal_void start_reversal reversing',
    'reversal_void withdraw_beside_void reversal_void',
    'reversal_void withdraw_reversal issued',
    'reversing confirm_reversal reversing',
    'reversing fail_reversal reversal_void',
    'reversing lapse_reversal reversal_void',
    'reversing queue_reversal reversing',
    'reversing refuse_reversal reversal_void',
    'reversing reverse_all reversed',
    'reversing reverse_beside_void reversal_void',
    'reversing reverse_part issued',
    'reversing withdraw_beside_void reversal_void',
    'reversing withdraw_queued reversing',
    'reversing withdraw_reversal issued',
    '– request requested',
  ])
})
