import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confirmationText } from './confirmation-text.ts'
import type { ConfirmedTerms } from './confirmation-text.ts'
import { decideConfirmation } from './decide-confirmation.ts'
import { now } from './testing/request.ts'

const order = { status: 'awaiting_confirmation' as const, expires_at: now + 1000, confirmation_digest: 'abc' }
const terms: ConfirmedTerms = {
  amount: { amount: 29_900, currency: 'CNY' },
  method: 'alipay',
  plan_id: 'pro',
  tier: null,
  interval: 'month',
  seats: 1,
  add_ons: ['webinar_500', 'cloud_recording_plus'],
  price_book_version: '2026-01-01',
  purpose: 'new',
  subscription_id: null,
  quote_id: null,
  promotion_id: null,
}

describe('confirming an order', () => {
  it('3.P.4 takes the digest of the order as it is', () => {
    expect(decideConfirmation(order, 'abc', now)).toMatchObject({ ok: true, step: { to: 'awaiting_payment' } })
  })

  it('3.P.4 refuses the digest of an order that has changed since', () => {
    expect(decideConfirmation(order, 'abd', now)).toMatchObject({
      refused: 'confirmation_stale',
      decision: { clauses: ['3.P.4'] },
    })
  })

  it('3.P.4 confirms once', () => {
    const confirmed = { ...order, status: 'awaiting_payment' as const }
    expect(decideConfirmation(confirmed, 'abc', now)).toMatchObject({ refused: 'invalid_transition' })
  })

  it('is too late at the instant at which the order expires (INT-32)', () => {
    expect(decideConfirmation(order, 'abc', order.expires_at - 1)).toMatchObject({ ok: true })
    expect(decideConfirmation(order, 'abc', order.expires_at)).toMatchObject({
      refused: 'invalid_transition',
      state: 'expired',
    })
  })
})

describe('the text that is confirmed', () => {
  it('3.P.4 names what will be paid for what, and how', () => {
    expect(confirmationText(terms)).toBe(
      '{"add_ons":["cloud_recording_plus","webinar_500"],"amount":29900,"currency":"CNY","interval":"month",' +
        '"method":"alipay","plan_id":"pro","price_book_version":"2026-01-01","promotion_id":null,"purpose":"new",' +
        '"quote_id":null,"seats":1,"subscription_id":null,"tier":null}',
    )
  })

  it('is the same in whatever order add-ons are named', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...terms.add_ons], { minLength: 2 }), (add_ons) => {
        expect(confirmationText({ ...terms, add_ons })).toBe(confirmationText(terms))
      }),
    )
  })

  it.each<Partial<ConfirmedTerms>>([
    { amount: { amount: 29_901, currency: 'CNY' } },
    { amount: { amount: 29_900, currency: 'USD' } },
    { method: 'bank_card' },
    { plan_id: 'flagship' },
    { tier: 'flagship_standard' },
    { interval: 'year' },
    { seats: 2 },
    { add_ons: ['webinar_500'] },
    { price_book_version: '2027-01-01' },
    { purpose: 'renewal', subscription_id: 'sub_1' },
    { quote_id: 'quo_1' },
    { promotion_id: 'prm_1' },
  ])('changes with %j', (change) => {
    expect(confirmationText({ ...terms, ...change })).not.toBe(confirmationText(terms))
  })
})
