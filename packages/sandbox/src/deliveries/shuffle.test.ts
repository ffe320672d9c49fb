import { describe, expect, it } from 'vitest'
import { shuffle } from './shuffle.ts'

const items = Array.from({ length: 20 }, (_, index) => `del_${index}`)

describe('a shuffle', () => {
  it('gives the same order to the same seed and round, and another one to others', () => {
    const first = shuffle(items, { seed: 'a', round: 1 })
    expect(first).toEqual(shuffle(items, { seed: 'a', round: 1 }))
    expect(first).not.toEqual(items)
    expect(first).not.toEqual(shuffle(items, { seed: 'a', round: 2 }))
    expect(first).not.toEqual(shuffle(items, { seed: 'b', round: 1 }))
  })

  it('keeps everything, and leaves what it was given as it is', () => {
    expect(shuffle(items, { seed: 'a', round: 1 }).toSorted()).toEqual(items.toSorted())
    expect(items[0]).toBe('del_0')
    expect(shuffle([], { seed: 'a', round: 1 })).toEqual([])
  })
})
