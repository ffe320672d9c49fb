import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { everyPair } from '../kernel/every-pair.ts'
import { next } from '../kernel/machine.ts'
import { defaultParameters } from '../kernel/parameters.ts'
import { decideDispute } from './decide-dispute.ts'
import { decideClaim, decideDisputeEnd, lostAmount } from './decide-dispute-end.ts'
import { decideEvidence } from './decide-evidence.ts'
import { disputeMachine } from './dispute-machine.ts'

const payment = { method: 'bank_card', paid: true, amount: 29_900, refunded: 0, disputed: false } as const

it('INT-37 a dispute moves along these lines and no others', () => {
  const lines = [...everyPair(disputeMachine)].flatMap(({ state, event }) => {
    const found = next(disputeMachine, state, event)
    return found.ok ? [`${state ?? '–'} ${event} ${found.to}`] : []
  })
  expect(lines.toSorted()).toEqual([
    'evidence lose lost',
    'evidence submit_evidence evidence',
    'evidence win won',
    'lost claim lost',
    'opened lose lost',
    'opened miss_evidence opened',
    'opened submit_evidence evidence',
    'opened win won',
    '– open opened',
  ])
})

describe('opening', () => {
  it.each([
    ['of money that has not come', { paid: false }, {}, 'payment_not_disputable'],
    ['a second time', { disputed: true }, {}, 'dispute_already_exists'],
    [
      'for a reason that the channel does not know',
      { method: 'wechat_pay' as const },
      {},
      'dispute_reason_not_offered',
    ],
    ['over more than was paid', {}, { amount: 29_901 }, 'dispute_amount_exceeds_paid'],
    ['over more than refunds have left', { refunded: 20_000 }, { amount: 9_901 }, 'dispute_amount_exceeds_paid'],
    ['over what refunds have given back whole', { refunded: 29_900 }, {}, 'dispute_amount_exceeds_paid'],
  ])('INT-37 is refused %s', (_, changes, claim, code) => {
    const asked = { payment: { ...payment, ...changes }, reason: 'fraudulent', ...claim } as const
    expect(decideDispute(asked, defaultParameters)).toMatchObject({ ok: false, refused: code })
  })

  it('INT-37 is over all that remains unless told otherwise', () => {
    const asked = { payment: { ...payment, refunded: 900 }, reason: 'fraudulent' } as const
    expect(decideDispute(asked, defaultParameters)).toMatchObject({ ok: true, amount: 29_000 })
    expect(decideDispute({ ...asked, amount: 100 }, defaultParameters)).toMatchObject({ ok: true, amount: 100 })
  })
})

it('INT-37 evidence is taken until its last instant, that one included', () => {
  const dispute = { status: 'opened', evidence_due_at: 1000 } as const
  expect(decideEvidence(dispute, 1000)).toMatchObject({ ok: true, step: { to: 'evidence' } })
  expect(decideEvidence(dispute, 1001)).toMatchObject({ ok: false, refused: 'dispute_evidence_late' })
  expect(decideEvidence({ ...dispute, status: 'lost' }, 1)).toMatchObject({ refused: 'invalid_transition' })
})

describe('the end', () => {
  it('INT-37 is decided once', () => {
    const dispute = { status: 'won', amount: 100, payment: { amount: 100, refunded: 0 } } as const
    expect(decideDisputeEnd(dispute, 'lost', defaultParameters)).toMatchObject({ refused: 'invalid_transition' })
  })

  it('4.4.1 refunds and a lost dispute give back no more than was paid, whichever comes first (INT-37)', () => {
    const amounts = fc.integer({ min: 1, max: 1_000_000 }).chain((paid) =>
      fc.record({
        paid: fc.constant(paid),
        amount: fc.integer({ min: 1, max: paid }),
        before: fc.integer({ min: 0, max: paid }),
        after: fc.integer({ min: 0, max: paid }),
      }),
    )
    fc.assert(
      fc.property(amounts, ({ paid, amount, before, after }) => {
        const returned = lostAmount({ amount, payment: { amount: paid, refunded: before } })
        expect(before + returned).toBeLessThanOrEqual(paid)
        const refunded = Math.min(paid, before + after)
        const claim = decideClaim({ status: 'lost', amount, returned, payment: { amount: paid, refunded } })
        expect(refunded + returned - (claim?.twice ?? 0)).toBeLessThanOrEqual(paid)
      }),
    )
  })
})
