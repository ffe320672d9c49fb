import { describe, expect, it } from 'vitest'
import { seededIds } from './seeded-ids.ts'

const now = Date.parse('2026-09-01T01:00:00Z')

describe('seededIds', () => {
  it('gives the same ids for the same seed and work, and others for another seed', () => {
    const one = seededIds('a').begin(7, 'main')
    expect(one.next('ord', now)).toBe(seededIds('a').begin(7, 'main').next('ord', now))
    expect(one.next('ord', now)).not.toBe(seededIds('b').begin(7, 'main').next('ord', now))
  })

  it('is a prefix and 26 characters of Crockford base 32', () => {
    expect(seededIds('a').begin(1, 'main').next('pay', now)).toMatch(/^pay_[0-9A-HJKMNP-TV-Z]{26}$/)
  })

  it('sorts by time, then by unit of work, then by order within it', () => {
    const source = seededIds('a')
    const first = source.begin(1, 'main')
    const second = source.begin(2, 'main')
    const made = [first.next('ord', now), first.next('ord', now), second.next('ord', now), first.next('ord', now + 1)]
    expect(made.toSorted()).toEqual(made)
    expect(new Set(made).size).toBe(4)
  })

  it('draws secrets of the length asked for, never the same twice in one unit of work', () => {
    const ids = seededIds('a').begin(1, 'main')
    const [one, other] = [ids.secret(43), ids.secret(43)]
    expect(one).toMatch(/^[0-9A-Za-z]{43}$/)
    expect(one).not.toBe(other)
  })

  it('refuses to make more ids in one unit of work than it can keep apart', () => {
    const ids = seededIds('a').begin(1, 'main')
    for (let made = 0; made < 1024; made += 1) ids.next('evt', now)
    expect(() => ids.next('evt', now)).toThrow(RangeError)
  })
})
