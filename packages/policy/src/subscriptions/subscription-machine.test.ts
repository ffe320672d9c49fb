import { expect, it } from 'vitest'
import { everyPair } from '../kernel/every-pair.ts'
import { next } from '../kernel/machine.ts'
import { decideSubscriptionMove } from './decide-subscription-move.ts'
import { subscriptionMachine } from './subscription-machine.ts'

it('3.P.5 takes exactly these steps, of all pairs of a state and an event', () => {
  const taken = [...everyPair(subscriptionMachine)].flatMap(({ state, event }) => {
    const found = next(subscriptionMachine, state, event)
    return found.ok ? [`${state} ${event} ${found.to}`] : []
  })
  expect(taken.toSorted()).toEqual(
    [
      'null activate active',
      'active expire expired',
      'past_due expire expired',
      'active change active',
      'active schedule_change active',
      'active cancel_change active',
      'active apply_change active',
      'active take_back_change active',
      'active enable_auto_renew active',
      'past_due enable_auto_renew past_due',
      'active disable_auto_renew active',
      'past_due disable_auto_renew past_due',
      'active announce_renewal active',
      'active try_charge active',
      'past_due try_charge past_due',
      'active fail_charge past_due',
      'past_due fail_charge past_due',
      'active renew active',
      'past_due recover active',
      'past_due end_by_refund ended_by_refund',
      'active end_by_refund ended_by_refund',
      'ended_by_refund reinstate active',
      'active terminate terminated',
      'past_due terminate terminated',
      'ended_by_refund terminate terminated',
    ].toSorted(),
  )
})

it('INT-11 does not end twice what a refund has ended', () => {
  expect(decideSubscriptionMove({ status: 'ended_by_refund' }, 'end_by_refund')).toMatchObject({
    ok: false,
    refused: 'invalid_transition',
    allowed_events: expect.arrayContaining(['reinstate']),
  })
})
