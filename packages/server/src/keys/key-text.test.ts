import { describe, expect, it } from 'vitest'
import { seededIds } from '../ports/seeded-ids.ts'
import { looksLikeKey, newKeyText } from './key-text.ts'

describe('key texts', () => {
  const key = newKeyText(seededIds('a').begin(1, 'main'), 'secretKey')

  it('begin with the kind and end with a checksum', () => {
    expect(key).toMatch(/^sk_[0-9A-Za-z]{38}$/)
    expect(looksLikeKey(key)).toBe(true)
  })

  it('are told from noise by the checksum', () => {
    const altered = key.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a'))
    expect(looksLikeKey(altered)).toBe(false)
    expect(looksLikeKey(`sk_${'a'.repeat(38)}`)).toBe(false)
    expect(looksLikeKey('')).toBe(false)
  })
})
