import { describe, expect, it } from 'vitest'
import { isClauseId } from './clauses.ts'
import { interpretations, isInterpretationId } from './interpretations.ts'

const count = 44
const all = Object.values(interpretations)

describe('the published interpretations', () => {
  it('10.1 publishes INT-01 to INT-44, in order and without a gap', () => {
    const expected = Array.from({ length: count }, (_, index) => `INT-${String(index + 1).padStart(2, '0')}`)
    expect(Object.keys(interpretations)).toEqual(expected)
  })

  it('keys each interpretation by its own id', () => {
    for (const [key, { id }] of Object.entries(interpretations)) expect(id).toBe(key)
  })

  it.each(all)('$id reads clauses that exist, each named once', ({ clauses }) => {
    expect(clauses.length).toBeGreaterThan(0)
    expect(new Set(clauses).size).toBe(clauses.length)
    expect(clauses.filter((id) => !isClauseId(id))).toEqual([])
  })

  it.each(all)('$id chooses between two or more different readings', ({ readings }) => {
    expect(readings.length).toBeGreaterThan(1)
    expect(new Set(readings.map(({ en }) => en)).size).toBe(readings.length)
    expect(new Set(readings.map((reading) => reading['zh-CN'])).size).toBe(readings.length)
  })

  it.each(all)('$id asks a question, and answers it, in both languages', ({ question, ruling, reason }) => {
    expect(question.en.includes('?')).toBe(true)
    expect(question['zh-CN'].includes('？')).toBe(true)
    for (const text of [ruling, reason]) {
      expect(text.en).toMatch(/\.$/)
      expect(text['zh-CN']).toMatch(/。$/)
    }
  })

  it('tells the id of an interpretation from any other string', () => {
    expect(isInterpretationId('INT-01')).toBe(true)
    expect(isInterpretationId('INT-44')).toBe(true)
    expect(isInterpretationId('INT-45')).toBe(false)
    expect(isInterpretationId('INT-1')).toBe(false)
    expect(isInterpretationId('constructor')).toBe(false)
  })
})
