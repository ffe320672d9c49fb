import { expect, it } from 'vitest'
import { everyPair } from '../kernel/every-pair.ts'
import { next } from '../kernel/machine.ts'
import { openRefundStates, refundMachine } from './refund-machine.ts'

const linesOf = (of: (event: string) => boolean) =>
  [...everyPair(refundMachine)]
    .filter(({ event }) => of(event))
    .flatMap(({ state, event }) => {
      const found = next(refundMachine, state, event)
      return found.ok ? [`${state ?? '–'} ${event} ${found.to}`] : []
    })
const forDispute = (event: string) => ['freeze', 'unfreeze', 'lose_dispute', 'prove_paid'].includes(event)

it('INT-37 a dispute holds a refund in every open state, lets it go on or ends it', () => {
  const expected = openRefundStates.flatMap((state) => [
    `${state} freeze ${state}`,
    `${state} unfreeze ${state}`,
    `${state} lose_dispute rejected`,
  ])
  expect(linesOf(forDispute).toSorted()).toEqual([...expected, 'rejected prove_paid succeeded'].toSorted())
})

it('a refund moves along these lines and no others', () => {
  expect(linesOf((event) => !forDispute(event)).toSorted()).toEqual([
    'abnormal miss_deadline abnormal',
    'abnormal update_destination processing',
    'approved hold_payout approved',
    'approved miss_deadline approved',
    'approved release_payout approved',
    'approved send processing',
    'draft expire expired',
    'draft submit submitted',
    'draft withdraw withdrawn',
    'needs_info close closed_no_response',
    'needs_info provide_info under_review',
    'needs_info withdraw withdrawn',
    'processing fail failed',
    'processing miss_deadline processing',
    'processing retry approved',
    'processing return_abnormal abnormal',
    'processing succeed succeeded',
    'submitted start_review under_review',
    'submitted withdraw withdrawn',
    'succeeded return_paid abnormal',
    'under_review approve approved',
    'under_review reject rejected',
    'under_review request_info needs_info',
    'under_review withdraw withdrawn',
    '– grant approved',
    '– open draft',
  ])
})
