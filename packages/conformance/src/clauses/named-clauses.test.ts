import { clauses } from '@parley/policy/catalogue/clauses'
import { describe, expect, it } from 'vitest'
import { testTitles, titlesIn, unnamed } from './test-titles.ts'

/** Sections that the platform applies throughout: plans and prices, payment, refunds. */
const judged = ['2.', '3.', '4.']
/** The interpretations by which those are read. */
const interpretations = [
  ...Array.from({ length: 11 }, (_, row) => row + 1),
  18,
  ...Array.from({ length: 9 }, (_, row) => row + 30),
  42,
  43,
].map((number) => `INT-${String(number).padStart(2, '0')}`)

describe('the clauses of the policy', () => {
  it('are each named by the title of a test, where the platform applies them', () => {
    const ids = Object.keys(clauses).filter((id) => judged.some((section) => id.startsWith(section)))
    expect(ids.length).toBeGreaterThan(35)
    const titles = testTitles()
    expect(titles.length).toBeGreaterThan(1_000)
    expect(unnamed([...ids, ...interpretations], titles)).toEqual([])
  })
})

describe('a title', () => {
  it('is found as a text, as a template, in a table, and on a line of its own', () => {
    const source = [
      "describe('A', () => {",
      "  it('B', async () => undefined)",
      "  it.each([['x']])('C %s', () => undefined)",
      '  it(',
      '    `D`,',
      '    () => undefined,',
      '  )',
      "  call('no title')",
    ]
    expect(titlesIn(source.join('\n'))).toEqual(['A', 'B', 'C %s', 'D'])
  })

  it('names an id where it stands whole', () => {
    const ids = ['9.1', '9.1.2', 'INT-99']
    expect(unnamed(ids, ['8.9.1 does', '9.1.20 does', 'does (INT-990)'])).toEqual(ids)
    expect(unnamed(ids, ['9.1, 9.1.2 does (INT-98, INT-99)'])).toEqual([])
    expect(unnamed(ids, ['does what 9.1.2 says'])).toEqual(['9.1', 'INT-99'])
  })
})
