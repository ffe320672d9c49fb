import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everyPair } from '../kernel/every-pair.ts'
import { next } from '../kernel/machine.ts'
import { defaultParameters } from '../kernel/parameters.ts'
import { priceBook20260101 } from '../plans/price-books/2026-01-01.ts'
import { decideAcceptance } from './decide-acceptance.ts'
import { decideOffer } from './decide-offer.ts'
import type { OfferTerms } from './decide-offer.ts'
import { decideQuoteRequest, quotedTier } from './decide-quote-request.ts'
import { decideQuotedOrder } from './decide-quoted-order.ts'
import { quoteMachine } from './quote-machine.ts'
import { decideQuoteReminder, quoteReminderAt } from './quote-reminder.ts'

const now = Date.parse('2026-09-01T01:00:00Z')
const until = Date.parse('2026-09-15T16:00:00Z')
const yuan = (amount: number) => ({ amount, currency: 'CNY' })
const terms: OfferTerms = {
  lines: [{ label: 'Enterprise, a year', quantity: 20, unit_amount: yuan(240_000) }],
  valid_until: until,
}
const requested = { status: 'requested', offer: null, currency: 'CNY' } as const
const offer = () => {
  const decided = decideOffer({ quote: requested, terms, event: 'issue' }, now)
  if (!decided.ok) throw new Error(decided.refused)
  return decided.offer
}

it('2.S.3 a quote takes exactly these steps, of all pairs of a state and an event', () => {
  const taken = [...everyPair(quoteMachine)].flatMap(({ state, event }) => {
    const found = next(quoteMachine, state, event)
    return found.ok ? [`${state} ${event} ${found.to}`] : []
  })
  expect(taken.toSorted()).toEqual([
    'accepted order accepted',
    'issued accept accepted',
    'issued expire expired',
    'issued remind issued',
    'issued revise issued',
    'issued withdraw withdrawn',
    'null request requested',
    'requested issue issued',
    'requested withdraw withdrawn',
  ])
})

describe('a request for a quote', () => {
  const facts = {
    kind: 'enterprise',
    billing_region: 'CN',
    accepted_terms: ['2026-01-01'],
    book: priceBook20260101,
  } as const
  const ask = (wish: object, changes: object = {}) =>
    decideQuoteRequest(
      { wish: { plan_id: 'enterprise', tier: null, seats: 20, ...wish }, facts: { ...facts, ...changes } },
      defaultParameters,
      now,
    )

  it('2.3, 2.4 is taken for the plans that are sold by quote, and their tiers (2.S.4)', () => {
    expect(ask({})).toMatchObject({ ok: true, decision: { clauses: expect.arrayContaining(['2.3', '2.S.3', '2.2']) } })
    expect(ask({ plan_id: 'flagship', tier: 'flagship_tailored' })).toMatchObject({ ok: true })
    expect([quotedTier('flagship', undefined), quotedTier('enterprise', undefined)]).toEqual([
      'flagship_tailored',
      null,
    ])
  })

  it.each([
    [{ plan_id: 'pro' }, {}, 'quote_not_offered'],
    [{ plan_id: 'basic' }, {}, 'quote_not_offered'],
    [{ plan_id: 'gold' }, {}, 'validation_failed'],
    [{}, { kind: 'individual' }, 'plan_requires_enterprise'],
    [{ tier: 'gold' }, {}, 'tier_not_offered'],
    [{}, { accepted_terms: [] }, 'terms_not_accepted'],
    [{}, { billing_region: 'FR' }, 'region_not_priced'],
  ])('2.3 of %j by %j is refused: %s', (wish, changes, refused) => {
    expect(ask(wish, changes)).toMatchObject({ ok: false, refused })
  })
})

describe('an offer', () => {
  it('2.S.3 is the sum of its lines, numbered, and open until an instant to come', () => {
    expect(offer()).toMatchObject({
      revision: 1,
      total: yuan(4_800_000),
      lines: [{ kind: 'quote', amount: yuan(4_800_000) }],
    })
    const issued = { ...requested, status: 'issued', offer: offer() } as const
    expect(decideOffer({ quote: issued, terms, event: 'revise' }, now)).toMatchObject({ offer: { revision: 2 } })
  })

  it('2.S.3 adds up whatever its lines are', () => {
    const lines = fc.array(
      fc.record({ quantity: fc.integer({ min: 1, max: 1000 }), amount: fc.integer({ min: 1, max: 1_000_000 }) }),
      {
        minLength: 1,
        maxLength: 20,
      },
    )
    fc.assert(
      fc.property(lines, (made) => {
        const offered = made.map(({ quantity, amount }) => ({ label: 'x', quantity, unit_amount: yuan(amount) }))
        const decided = decideOffer({ quote: requested, terms: { ...terms, lines: offered }, event: 'issue' }, now)
        if (!decided.ok) throw new Error(decided.refused)
        const sum = made.reduce((total, { quantity, amount }) => total + quantity * amount, 0)
        expect(decided.offer.total).toEqual(yuan(sum))
      }),
    )
  })

  it.each([
    [{ valid_until: now }, '/valid_until'],
    [{ lines: [{ label: 'x', quantity: 1, unit_amount: yuan(0) }] }, '/lines'],
    [
      { lines: [{ label: 'x', quantity: 1, unit_amount: { amount: 1, currency: 'USD' } }] },
      '/lines/0/unit_amount/currency',
    ],
  ])('2.S.3 on %j is refused at %s', (changes, pointer) => {
    const decided = decideOffer({ quote: requested, terms: { ...terms, ...changes }, event: 'issue' }, now)
    expect(decided).toMatchObject({ ok: false, refused: 'quote_terms_invalid', errors: [{ pointer }] })
  })
})

describe('the reminder of an offer', () => {
  const reminded = (issued_at: string, valid_until: string) =>
    new Date(quoteReminderAt({ issued_at, valid_until })).toISOString()

  it.each([
    ['three days before it ends', '2026-09-01T00:00:00Z', '2026-10-01T00:00:00Z', '2026-09-28T00:00:00.000Z'],
    [
      'three days before, which is half-way',
      '2026-09-01T00:00:00Z',
      '2026-09-07T00:00:00Z',
      '2026-09-04T00:00:00.000Z',
    ],
    ['half-way where it is open for less', '2026-09-01T00:00:00Z', '2026-09-02T00:00:00Z', '2026-09-01T12:00:00.000Z'],
  ])('2.S.3 comes %s', (_, issued, end, at) => {
    expect(reminded(issued, end)).toBe(at)
  })

  it('2.S.3 is of an open offer alone', () => {
    expect(decideQuoteReminder({ status: 'issued' })).toMatchObject({ ok: true, step: { to: 'issued' } })
    for (const status of ['requested', 'accepted', 'expired', 'withdrawn'] as const)
      expect(decideQuoteReminder({ status })).toMatchObject({ refused: 'invalid_transition', state: status })
  })
})

describe('an acceptance', () => {
  const issued = { status: 'issued', offer: offer() } as const

  it('2.E is of the offer as it was shown, before its time is over', () => {
    expect(decideAcceptance(issued, 1, until - 1)).toMatchObject({ ok: true, step: { to: 'accepted' } })
    expect(decideAcceptance(issued, 1, until)).toMatchObject({ ok: false, refused: 'quote_expired' })
    expect(decideAcceptance(issued, 2, now)).toMatchObject({ refused: 'quote_revision_stale' })
    expect(decideAcceptance(requested, 1, now)).toMatchObject({ refused: 'invalid_transition' })
  })
})

describe('an order by quote', () => {
  const accepted = { status: 'accepted', offer: offer(), user_id: 'usr_1' } as const
  const order = (changes: object, of: object = {}) =>
    decideQuotedOrder({ ...accepted, ...changes }, { user_id: 'usr_1', taken: false, ...of }, now)

  it('2.S.3 is for its user, once, and for good: an accepted quote does not expire', () => {
    expect(order({})).toMatchObject({ ok: true })
    expect(decideQuotedOrder(accepted, { user_id: 'usr_1', taken: false }, until + 1)).toMatchObject({ ok: true })
  })

  it.each([
    [{}, { user_id: 'usr_2' }, 'quote_of_another_user'],
    [{}, { taken: true }, 'quote_already_ordered'],
    [{ status: 'issued' }, {}, 'quote_not_accepted'],
    [{ status: 'expired' }, {}, 'quote_expired'],
  ])('2.S.3 of %j by %j is refused: %s', (changes, of, refused) => {
    expect(order(changes, of)).toMatchObject({ ok: false, refused, errors: [{ pointer: '/quote_id' }] })
  })
})
