import { describe, expect, it } from 'vitest'
import { featuresOf } from '../plans/plan-scope.ts'
import { planTable } from '../plans/plan-table.ts'
import { reckonAccess } from './reckon-access.ts'
import type { AccessFacts, Restriction } from './reckon-access.ts'

const now = Date.parse('2026-09-01T01:00:00Z')
const hour = 3_600_000
const granted = featuresOf(planTable.flagship)
const restriction = (changes: Partial<Restriction>): Restriction => ({
  features: ['live_streaming'],
  until: null,
  clauses: ['5.2.2'],
  interpretations: ['INT-44'],
  ...changes,
})
const reckon = (facts: Partial<AccessFacts>, at = now) =>
  reckonAccess(granted, { terms: 'accepted', restrictions: [], ...facts }, at)

describe('access', () => {
  it.each(['accepted', 'grace'] as const)('9.2 is enabled while the terms are %s (INT-39)', (terms) => {
    expect(reckon({ terms })).toEqual({ access: 'enabled', blocked_features: [], access_reasons: [] })
  })

  it.each([
    ['required', 'terms_required', []],
    ['lapsed', 'terms_lapsed', ['INT-39']],
  ] as const)('9.2 is blocked while the terms are %s', (terms, cause, interpretations) => {
    const { access, blocked_features, access_reasons } = reckon({ terms })
    expect(access).toBe('blocked')
    expect(blocked_features).toEqual(
      granted.filter((feature) => feature !== 'dedicated_support' && feature !== 'technical_support'),
    )
    expect(access_reasons).toEqual([{ cause, clauses: ['9.2'], interpretations, until: null }])
  })

  it('5.2.2 a restriction turns off the features that it lists, as far as they were granted (INT-44)', () => {
    const features = ['live_streaming', 'technical_support', 'custom_integration']
    expect(reckon({ restrictions: [restriction({ features })] })).toMatchObject({
      access: 'restricted',
      blocked_features: ['live_streaming', 'technical_support'],
      access_reasons: [{ cause: 'sanction', clauses: ['5.2.2'], interpretations: ['INT-44'], until: null }],
    })
  })

  it('5.2.2 a suspension turns off all meeting features and leaves the support (INT-44)', () => {
    const { access, blocked_features } = reckon({ restrictions: [restriction({ features: 'all' })] })
    expect(access).toBe('blocked')
    expect(blocked_features).toContain('video_call')
    expect(blocked_features).not.toContain('dedicated_support')
  })

  it('5.2.2 holds before the instant at which it ends, and not at it', () => {
    const restrictions = [restriction({ until: now + hour })]
    expect(reckon({ restrictions }, now + hour - 1)).toMatchObject({
      access: 'restricted',
      access_reasons: [{ until: '2026-09-01T02:00:00.000Z' }],
    })
    expect(reckon({ restrictions }, now + hour)).toMatchObject({ access: 'enabled', access_reasons: [] })
  })

  it('9.2 names every reason, the terms first', () => {
    const { access, access_reasons } = reckon({ terms: 'lapsed', restrictions: [restriction({})] })
    expect(access).toBe('blocked')
    expect(access_reasons.map(({ cause }) => cause)).toEqual(['terms_lapsed', 'sanction'])
  })
})
