import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRetryAfter, retryDelay } from './retry.ts'

const limits = {
  repeatable: true,
  attempts: 1,
  maxRetries: 2,
  maxRetryAfter: 60_000,
  remaining: 90_000,
  random: () => 1,
}

describe('retryDelay', () => {
  it('doubles its ceiling from 500 ms to 8 s', () => {
    const delays = [1, 2, 3, 4, 5, 6, 7].map((attempts) =>
      retryDelay({ reason: 'network' }, { ...limits, attempts, maxRetries: 9 }),
    )
    expect(delays).toEqual([500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000])
  })

  it('spreads over the whole range below the ceiling', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.integer({ min: 1, max: 10 }),
        (chance, attempts) => {
          const delay = retryDelay({ reason: 'timeout' }, { ...limits, attempts, maxRetries: 10, random: () => chance })
          expect(delay).toBe(chance * Math.min(8_000, 500 * 2 ** (attempts - 1)))
        },
      ),
    )
  })

  it('waits exactly as long as the server asks, and not at all above the cap', () => {
    const failure = { reason: 'status', status: 429, code: 'x' } as const
    expect(retryDelay({ ...failure, retryAfter: 60_000 }, limits)).toBe(60_000)
    expect(retryDelay({ ...failure, retryAfter: 60_001 }, limits)).toBeUndefined()
    expect(retryDelay({ ...failure, retryAfter: 0 }, limits)).toBe(0)
  })

  it('never repeats what is not repeatable, nor once the retries or the time are used up', () => {
    expect(retryDelay({ reason: 'network' }, { ...limits, repeatable: false })).toBeUndefined()
    expect(retryDelay({ reason: 'network' }, { ...limits, attempts: 3 })).toBeUndefined()
    expect(retryDelay({ reason: 'network' }, { ...limits, remaining: 500 })).toBeUndefined()
  })
})

describe('readRetryAfter', () => {
  const now = Date.parse('2026-01-01T00:00:00Z')
  it.each([
    [null, undefined],
    ['', undefined],
    ['soon', undefined],
    ['-5', undefined],
    ['2026', 2_026_000],
    ['0', 0],
    ['1.5', 1_500],
    ['Thu, 01 Jan 2026 00:00:09 GMT', 9_000],
    ['Wed, 31 Dec 2025 23:59:00 GMT', 0],
  ])('reads %j as %j', (header, expected) => {
    expect(readRetryAfter(header, now)).toBe(expected)
  })
})
