import { describe, expect, it } from 'vitest'
import { defaultParameters as parameters } from '../kernel/parameters.ts'
import { decideChange, decideOrder } from './decide-order.ts'
import { now, proMonth } from './testing/request.ts'

const order = (request: Parameters<typeof decideOrder>[0]) => decideOrder(request, parameters, now)

describe('making an order', () => {
  it('3.P.2 prices it, and lets it stand for thirty minutes (INT-32)', () => {
    const made = order(proMonth({ choice: { seats: 2, add_ons: ['webinar_500'] } }))
    expect(made).toMatchObject({
      ok: true,
      step: { to: 'awaiting_confirmation', emits: ['order.created'] },
      expires_at: now + 30 * 60_000,
      price: { region: 'CN', amount: { amount: 99_700, currency: 'CNY' } },
    })
    expect(made.decision).toMatchObject({
      outcome: 'order_priced',
      clauses: ['2.2', '2.S.2', '9.2', '2.E'],
      interpretations: ['INT-35'],
    })
    expect(made.decision.steps.slice(-3)).toEqual([
      { label: 'Pro (month) × 2', value: 59_800, unit: 'fen' },
      { label: 'Webinar for 500 (month) × 1', value: 39_900, unit: 'fen' },
      { label: 'to pay', value: 99_700, unit: 'fen' },
    ])
  })

  it('reads how long it stands from the parameter (INT-32)', () => {
    const made = decideOrder(proMonth(), { ...parameters, 'order.ttl': 'PT2H' }, now)
    expect(made).toMatchObject({ expires_at: now + 2 * 3_600_000 })
  })

  it('2.1 refuses to sell the free plan, terms or not', () => {
    const refused = order(proMonth({ choice: { plan_id: 'basic' }, facts: { accepted_terms: [] } }))
    expect(refused).toMatchObject({ refused: 'plan_not_purchasable', decision: { clauses: ['2.1', '2.S.1'] } })
  })

  it('2.3 refuses enterprise to an individual, and asks an enterprise for a quote', () => {
    const choice = { plan_id: 'enterprise' }
    expect(order(proMonth({ choice }))).toMatchObject({ refused: 'plan_requires_enterprise' })
    const refused = order(proMonth({ choice, facts: { kind: 'enterprise' } }))
    expect(refused).toMatchObject({ refused: 'quote_required', decision: { clauses: ['2.3', '2.S.3'] } })
  })

  it('2.S.4 sells the flagship by its service tier: at a list price, or by quote', () => {
    const flagship = (tier: string | null) => order(proMonth({ choice: { plan_id: 'flagship', tier } }))
    expect(flagship('flagship_standard')).toMatchObject({
      ok: true,
      price: { amount: { amount: 69_900 }, lines: [{ label: 'Flagship Standard (month)' }] },
      decision: { clauses: expect.arrayContaining(['2.4', '2.S.4']) },
    })
    const decision = { clauses: ['2.4', '2.S.4'] }
    expect(flagship('flagship_tailored')).toMatchObject({ refused: 'quote_required', decision })
    const errors = [{ pointer: '/tier', detail: expect.stringContaining('flagship_standard, flagship_tailored') }]
    expect(flagship(null)).toMatchObject({ refused: 'tier_required', decision, errors })
    expect(flagship('gold')).toMatchObject({ refused: 'tier_not_offered', decision, errors })
    expect(order(proMonth({ choice: { tier: 'gold' } }))).toMatchObject({
      refused: 'tier_not_offered',
      errors: [{ pointer: '/tier' }],
    })
  })

  it('9.2 refuses a user who has not accepted the terms', () => {
    expect(order(proMonth({ facts: { accepted_terms: [] } }))).toMatchObject({ refused: 'terms_not_accepted' })
  })

  it('2.2 refuses a region without prices', () => {
    expect(order(proMonth({ facts: { billing_region: 'FR' } }))).toMatchObject({ refused: 'region_not_priced' })
    expect(order(proMonth({ choice: { region: 'FR' } }))).toMatchObject({ refused: 'region_not_priced' })
  })

  it('refuses a region that is not the billing region of the account (INT-35)', () => {
    expect(order(proMonth({ choice: { region: 'US' } }))).toMatchObject({
      refused: 'validation_failed',
      errors: [{ pointer: '/region', code: 'mismatch' }],
      decision: { interpretations: ['INT-35'] },
    })
    expect(order(proMonth({ choice: { region: 'CN' } }))).toMatchObject({ ok: true })
  })

  it('points at a plan that is not there', () => {
    expect(order(proMonth({ choice: { plan_id: 'gold' } }))).toMatchObject({
      refused: 'validation_failed',
      errors: [{ pointer: '/plan_id', code: 'not_found' }],
    })
  })
})

describe('changing an order', () => {
  const open = { status: 'awaiting_confirmation' as const, expires_at: now + 1 }

  it('3.P.3 prices the new choice and leaves the order where it was', () => {
    expect(decideChange({ order: open, ...proMonth({ choice: { interval: 'year' } }) }, parameters, now)).toMatchObject(
      {
        ok: true,
        step: { to: 'awaiting_confirmation' },
        price: { amount: { amount: 299_900 } },
      },
    )
  })

  it('refuses what could not be ordered either', () => {
    const change = { order: open, ...proMonth({ choice: { plan_id: 'basic' } }) }
    expect(decideChange(change, parameters, now)).toMatchObject({ refused: 'plan_not_purchasable' })
  })

  it('3.P.4 is over once the order is confirmed, or out of time (INT-32)', () => {
    const confirmed = { ...open, status: 'awaiting_payment' as const }
    expect(decideChange({ order: confirmed, ...proMonth() }, parameters, now)).toMatchObject({
      refused: 'invalid_transition',
      state: 'awaiting_payment',
      allowed_events: ['cancel', 'expire', 'pay'],
    })
    expect(decideChange({ order: open, ...proMonth() }, parameters, now + 1)).toMatchObject({
      refused: 'invalid_transition',
      state: 'expired',
    })
  })
})
