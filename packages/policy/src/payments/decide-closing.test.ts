import { expect, it } from 'vitest'
import { decideClosing } from './decide-closing.ts'
import { paymentMachine } from './payment-machine.ts'

it('INT-32 closes what waits for the payer', () => {
  expect(decideClosing({ status: 'requires_action' })).toMatchObject({
    ok: true,
    step: { to: 'closed' },
    decision: { outcome: 'payment_closed' },
  })
})

it.each(paymentMachine.states.filter((state) => state !== 'requires_action'))(
  'INT-32 does not close what is %s',
  (status) => {
    expect(decideClosing({ status })).toMatchObject({ ok: false, refused: 'invalid_transition', state: status })
  },
)
