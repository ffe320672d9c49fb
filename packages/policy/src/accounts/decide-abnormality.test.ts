import { describe, expect, it } from 'vitest'
import { decideAbnormality, decideRecovery } from './decide-abnormality.ts'

const now = Date.parse('2026-09-05T02:10:00Z')

describe('an abnormal account', () => {
  it('4.1.4 is put on record from when it began, with whose fault it was (9.3, INT-38)', () => {
    expect(decideAbnormality({ status: 'active' }, { fault: 'platform', starts_at: now }, now)).toMatchObject({
      step: { to: 'abnormal', emits: ['account.abnormal'] },
      decision: {
        clauses: ['4.1.4', '9.3'],
        interpretations: ['INT-38'],
        steps: expect.arrayContaining([{ label: 'fault', value: 'platform', unit: 'text' }]),
      },
    })
  })

  it('4.1.4 has begun, and is one thing at a time', () => {
    expect(decideAbnormality({ status: 'active' }, { fault: 'user', starts_at: now + 1 }, now)).toMatchObject({
      refused: 'abnormality_interval_invalid',
      errors: [{ pointer: '/starts_at' }],
    })
    expect(decideAbnormality({ status: 'abnormal' }, { fault: 'user', starts_at: now }, now)).toMatchObject({
      refused: 'invalid_transition',
      allowed_events: ['update', 'recover'],
    })
  })

  it.each([
    ['a millisecond after it began', 1, true],
    ['as it began', 0, false],
    ['now', 60_000, true],
    ['a millisecond from now', 60_001, false],
  ])('4.1.4 recovers %s: %s', (_, after, ok) => {
    const recorded = { starts_at: now - 60_000, ends_at: now - 60_000 + after }
    const decided = decideRecovery({ status: 'abnormal' }, recorded, now)
    expect(decided.ok).toBe(ok)
    if (!decided.ok) expect(decided).toMatchObject({ errors: [{ pointer: '/ends_at' }] })
  })

  it('4.1.4 recovers once', () => {
    const recorded = { starts_at: now - 60_000, ends_at: now }
    expect(decideRecovery({ status: 'active' }, recorded, now)).toMatchObject({ refused: 'invalid_transition' })
  })
})
