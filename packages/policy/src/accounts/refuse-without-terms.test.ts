import { describe, expect, it } from 'vitest'
import { explain } from '../kernel/decision.ts'
import { defaultParameters as parameters } from '../kernel/parameters.ts'
import { refuseWithoutTerms } from './refuse-without-terms.ts'

const now = Date.parse('2026-09-01T00:00:00Z')

describe('use without the terms', () => {
  it('9.2 is refused, and the refusal names the version to accept', () => {
    const refusal = refuseWithoutTerms([], { parameters, why: explain() }, now)
    expect(refusal).toMatchObject({
      refused: 'terms_not_accepted',
      decision: { clauses: ['9.2'], interpretations: ['INT-39'] },
    })
    expect(refusal?.detail).toContain('version 2026-01-01')
  })

  it('9.2 is no obstacle once they are accepted', () => {
    expect(refuseWithoutTerms(['2026-01-01'], { parameters, why: explain() }, now)).toBeNull()
  })
})
