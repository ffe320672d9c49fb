import { describe, expect, it } from 'vitest'
import { defaultParameters } from '../kernel/parameters.ts'
import { termsStanding } from './terms-standing.ts'
import { isTermsVersion } from './terms-versions.ts'
import type { TermsVersion } from './terms-versions.ts'

const published = Date.parse('2026-09-01T00:00:00Z')
const week = 7 * 86_400_000
const version = (name: string, changes: Partial<TermsVersion> = {}): TermsVersion => ({
  document: 'terms_of_service',
  version: name,
  published_at: published,
  material: true,
  ...changes,
})
const two = { versions: [version('1', { published_at: 0 }), version('2')], parameters: defaultParameters }

describe('the standing to the terms', () => {
  it('9.2 requires acceptance of a user who accepted nothing', () => {
    expect(termsStanding([], two, published)).toBe('required')
    expect(termsStanding(['0'], two, published)).toBe('required')
  })

  it('9.2 is content with the latest version', () => {
    expect(termsStanding(['2'], two, published + 2 * week)).toBe('accepted')
    expect(termsStanding(['2', '1'], two, published + 2 * week)).toBe('accepted')
  })

  it('leaves seven days for a material change, the last instant included (INT-39)', () => {
    expect(termsStanding(['1'], two, published)).toBe('grace')
    expect(termsStanding(['1'], two, published + week)).toBe('grace')
    expect(termsStanding(['1'], two, published + week + 1)).toBe('lapsed')
  })

  it('does not ask again for a change that is not material (INT-39)', () => {
    const versions = [version('1'), version('2', { material: false })]
    expect(termsStanding(['1'], { ...two, versions }, published + 2 * week)).toBe('accepted')
    const parameters = { ...defaultParameters, 'terms.reaccept': 'all' as const }
    expect(termsStanding(['1'], { versions, parameters }, published + 2 * week)).toBe('lapsed')
  })

  it('asks for no change again where re-acceptance is off (INT-39)', () => {
    const parameters = { ...defaultParameters, 'terms.reaccept': 'none' as const }
    expect(termsStanding(['1'], { ...two, parameters }, published + 2 * week)).toBe('accepted')
  })

  it('9.2 knows the versions that were published', () => {
    expect(isTermsVersion({ document: 'terms_of_service', version: '2026-01-01' })).toBe(true)
    expect(isTermsVersion({ document: 'terms_of_service', version: '2025-01-01' })).toBe(false)
  })
})
