import { describe, expect, it } from 'vitest'
import { defaultParameters } from '../kernel/parameters.ts'
import { decideDeclaration } from './decide-declaration.ts'
import { decideEnd } from './decide-end.ts'
import { outageHits } from './outage-hits.ts'

const now = Date.parse('2026-09-05T02:10:00Z')
const minute = 60_000

describe('declaring an outage', () => {
  it('4.1.3 records one that has begun, and says that its days are not used (INT-05)', () => {
    const declared = decideDeclaration({ starts_at: now - 10 * minute, features: [] }, defaultParameters, now)
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
    expect(decideDeclaration({ starts_at: now, features: ['webinar'] }, defaultParameters, now).ok).toBe(true)
  })

  it('4.1.3 refuses features that no plan, tier or add-on has, each at its place', () => {
    const outage = { starts_at: now, features: ['video_call', 'telepathy', 'on_site_support', ''] }
    expect(decideDeclaration(outage, defaultParameters, now)).toMatchObject({
      refused: 'outage_feature_unknown',
      errors: [{ pointer: '/features/1' }, { pointer: '/features/3' }],
    })
  })

  it('4.1.3 refuses one that begins a millisecond later, and points at the start', () => {
    expect(decideDeclaration({ starts_at: now + 1, features: [] }, defaultParameters, now)).toMatchObject({
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
  const span = { starts_at: 100, ends_at: 200, regions: ['CN'], features: [] }
  const features = ['video_call', 'webinar']

  it.each([
    { from: 0, to: 100, hit: false },
    { from: 0, to: 101, hit: true },
    { from: 199, to: 300, hit: true },
    { from: 200, to: 300, hit: false },
  ])('INT-05 from $from to $to: $hit', ({ from, to, hit }) => {
    expect(outageHits(span, { from, to, region: 'CN', features })).toBe(hit)
  })

  it('INT-05 goes on hitting while it lasts', () => {
    expect(outageHits({ ...span, ends_at: null }, { from: 5_000, to: 6_000, region: 'CN', features })).toBe(true)
  })

  it('INT-05 spares other regions, unless it named none', () => {
    expect(outageHits(span, { from: 0, to: 300, region: 'DE', features })).toBe(false)
    expect(outageHits({ ...span, regions: [] }, { from: 0, to: 300, region: 'DE', features })).toBe(true)
  })

  it('INT-05 spares plans that have none of the features, unless it named none', () => {
    const where = { from: 0, to: 300, region: 'CN' }
    const webinars = { ...span, features: ['webinar'] }
    expect(outageHits(webinars, { ...where, features })).toBe(true)
    expect(outageHits(webinars, { ...where, features: ['video_call'] })).toBe(false)
    expect(outageHits(span, { ...where, features: ['video_call'] })).toBe(true)
  })
})
