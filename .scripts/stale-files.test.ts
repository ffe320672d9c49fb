import { describe, expect, it } from 'vitest'
import { staleFiles } from './stale-files.ts'

const before = new Map([
  ['kept.ts', 'a'],
  ['changed.ts', 'a'],
  ['gone.ts', 'a'],
])

describe('staleFiles', () => {
  it('finds what changed, came and went', () => {
    const after = new Map([
      ['kept.ts', 'a'],
      ['changed.ts', 'b'],
      ['added.ts', 'a'],
    ])
    expect(staleFiles(before, after)).toEqual(['added.ts', 'changed.ts', 'gone.ts'])
  })

  it('finds nothing in equal readings', () => {
    expect(staleFiles(before, new Map(before))).toEqual([])
  })
})
