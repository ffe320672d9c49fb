import { describe, expect, it } from 'vitest'
import { clauses, isClauseId, sections } from './clauses.ts'

const expected = {
  '1': '1.a 1.b 1.c',
  '2': '2.1 2.2 2.3 2.4 2.S.1 2.S.2 2.S.3 2.S.4 2.E',
  '3': '3.L 3.1 3.2 3.3 3.4 3.P.1 3.P.2 3.P.3 3.P.4 3.P.5 3.P.6',
  '4': '4.1.L 4.1.1 4.1.2 4.1.3 4.1.4 4.1.5 4.2.1 4.2.2 4.2.3 4.3.1 4.3.2 4.3.3 4.4.1 4.4.2 4.4.3 4.E',
  '5': '5.1.L 5.1.1 5.1.2 5.1.3 5.1.4 5.2.1 5.2.2 5.2.3 5.2.4 5.3.1 5.3.2 5.3.3 5.3.4 5.4.1 5.4.2 5.E',
  '6': '6.1.1 6.1.2 6.1.3 6.1.4 6.2 6.3.1 6.3.2 6.3.3 6.3.4 6.4.1 6.4.2 6.4.3 6.5.1 6.5.2 6.E',
  '7': '7.1 7.2 7.3 7.4 7.5.1 7.5.2 7.5.3 7.6.1 7.6.2 7.6.3 7.7',
  '8': '8.1 8.2.1 8.2.2 8.2.3 8.2.4 8.3.1 8.3.2 8.3.3 8.4.1 8.4.2 8.4.3 8.5.1 8.5.2 8.E',
  '9': '9.1 9.2 9.3 9.4.1 9.4.2 9.4.3 9.4.4 9.5.1 9.5.2 9.5.3 9.6 9.7 9.8 9.E',
  '10': '10.1 10.2 10.3 10.4',
}

const expectedIds = Object.values(expected).flatMap((ids) => ids.split(' '))

describe('the clauses of the reference policy', () => {
  it('1.c holds every clause, in reading order', () => {
    expect(Object.keys(clauses)).toEqual(expectedIds)
  })

  it('keys each clause by its own id', () => {
    for (const [key, clause] of Object.entries(clauses)) expect(clause.id).toBe(key)
  })

  it('has ten sections, numbered in order, with a title in both languages', () => {
    expect(sections.map(({ id }) => id)).toEqual(Object.keys(expected))
    for (const { title } of sections) {
      expect(title.en).toMatch(/^[A-Z]/)
      expect(title['zh-CN']).toMatch(/^\p{Script=Han}+$/u)
    }
  })

  it('puts each clause into the section that its id begins with', () => {
    for (const { id, section } of Object.values(clauses)) expect(id.split('.')[0]).toBe(section)
  })

  it('tells the id of a clause from any other string', () => {
    expect(isClauseId('4.2.1')).toBe(true)
    expect(isClauseId('2.S.4')).toBe(true)
    expect(isClauseId('4.9')).toBe(false)
    expect(isClauseId('4')).toBe(false)
    expect(isClauseId('')).toBe(false)
    expect(isClauseId('toString')).toBe(false)
  })
})
