import { describe, expect, it } from 'vitest'
import { defaultParameters } from '../kernel/parameters.ts'
import { decideDeclaration } from './decide-declaration.ts'
import { decideEnd } from './decide-end.ts'
import { outageHits } from './outage-hits.ts'

const now = Date.parse('2026-09-05T02:10:00Z')
const minute = 60_000

describe('declaring an outage', () => {
  it('4.1.3 records one that has begun, and says that its days are not used (INT-05)', () => {
    const declared = decideDeclaration({ starts_at: now - 10 * minute }, defaultParameters, now)
    expect(declared).toMatchObject({
      ok: true,
      step: { to: 'declared' },
      decision: {
        outcome: 'outage_declared',
        interpretations: ['INT-05'],
        parameters: { 'refund.used_days.exclude_outage': true },
      },
    })
  })

  it('4.1.3 takes one that begins this very instant', () => {
    expect(decideDeclaration({ starts_at: now }, defaultParameters, now).ok).toBe(true)
  })

  it('4.1.3 refuses one that begins a millisecond later, and points at the start', () => {
    expect(decideDeclaration({ starts_at: now + 1 }, defaultParameters, now)).toMatchObject({
      ok: false,
      refused: 'outage_interval_invalid',
      errors: [{ pointer: '/starts_at' }],
      decision: { outcome: 'outage_interval_invalid', clauses: ['4.1.3', '4.3.1'] },
    })
  })
})

describe('ending an outage', () => {
  const ongoing = { status: 'declared', starts_at: now - 10 * minute } as const

  it.each([
    ['the instant of its start', ongoing.starts_at],
    ['before its start', ongoing.starts_at - 1],
    ['after now', now + 1],
  ])('4.1.3 refuses an end at %s', (_, endsAt) => {
    expect(decideEnd(ongoing, endsAt, now)).toMatchObject({
      refused: 'outage_interval_invalid',
      errors: [{ pointer: '/ends_at' }],
    })
  })

  it('4.1.3 ends it now, or a millisecond after it began', () => {
    expect(decideEnd(ongoing, now, now)).toMatchObject({ ok: true, step: { to: 'ended' } })
    expect(decideEnd(ongoing, ongoing.starts_at + 1, now)).toMatchObject({
      ok: true,
      decision: { outcome: 'outage_ended' },
    })
  })

  it('refuses to end it twice', () => {
    expect(decideEnd({ ...ongoing, status: 'ended' }, now, now)).toMatchObject({
      refused: 'invalid_transition',
      state: 'ended',
      allowed_events: [],
    })
  })
})

describe('what an outage hits', () => {
  const span = { starts_at: 100, ends_at: 200, regions: ['CN'] }

  it.each([
    { from: 0, to: 100, hit: false },
    { from: 0, to: 101, hit: true },
    { from: 199, to: 300, hit: true },
    { from: 200, to: 300, hit: false },
  ])('INT-05 from $from to $to: $hit', ({ from, to, hit }) => {
    expect(outageHits(span, { from, to, region: 'CN' })).toBe(hit)
  })

  it('INT-05 goes on hitting while it lasts', () => {
    expect(outageHits({ ...span, ends_at: null }, { from: 5_000, to: 6_000, region: 'CN' })).toBe(true)
  })

  it('INT-05 spares other regions, unless it named none', () => {
    expect(outageHits(span, { from: 0, to: 300, region: 'DE' })).toBe(false)
    expect(outageHits({ ...span, regions: [] }, { from: 0, to: 300, region: 'DE' })).toBe(true)
  })
})
