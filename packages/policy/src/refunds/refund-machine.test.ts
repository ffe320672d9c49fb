import { expect, it } from 'vitest'
import { everyPair } from '../kernel/every-pair.ts'
import { next } from '../kernel/machine.ts'
import { refundMachine } from './refund-machine.ts'

it('a refund moves along these lines and no others', () => {
  const lines = [...everyPair(refundMachine)].flatMap(({ state, event }) => {
    const found = next(refundMachine, state, event)
    return found.ok ? [`${state ?? '–'} ${event} ${found.to}`] : []
  })
  expect(lines.toSorted()).toEqual([
    'abnormal update_destination processing',
    'approved send processing',
    'draft expire expired',
    'draft submit submitted',
    'draft withdraw withdrawn',
    'needs_info close closed_no_response',
    'needs_info provide_info under_review',
    'needs_info withdraw withdrawn',
    'processing fail failed',
    'processing retry approved',
    'processing return_abnormal abnormal',
    'processing succeed succeeded',
    'submitted start_review under_review',
    'submitted withdraw withdrawn',
    'under_review approve approved',
    'under_review reject rejected',
    'under_review request_info needs_info',
    'under_review withdraw withdrawn',
    '– grant approved',
    '– open draft',
  ])
})
