import { describe, expect, it } from 'vitest'
import { inEveryOrder } from './every-order.ts'
import type { Choose } from './every-order.ts'

/** Lets two take their steps one at a time, and gives who took each. */
function shuffle(choose: Choose, lengths: readonly number[]): string {
  const left = [...lengths]
  let order = ''
  for (;;) {
    const able = left.flatMap((steps, who) => (steps > 0 ? [who] : []))
    const who = able[able.length === 1 ? 0 : choose(able.length)]
    if (who === undefined) return order
    left[who] = (left[who] ?? 0) - 1
    order += 'ab'[who]
  }
}

describe('every order of steps', () => {
  it('is gone through once', async () => {
    const seen: string[] = []
    const explored = await inEveryOrder(async (choose) => void seen.push(shuffle(choose, [2, 2])), {
      most: 10,
      seed: 1,
    })
    expect(explored).toEqual({ orders: 6, exhausted: true })
    expect(seen.toSorted()).toEqual(['aabb', 'abab', 'abba', 'baab', 'baba', 'bbaa'])
  })

  it('is drawn from a seed where there are too many', async () => {
    const runs = [1, 1].map(async (seed) => {
      const seen: string[] = []
      const explored = await inEveryOrder(async (choose) => void seen.push(shuffle(choose, [9, 9])), {
        most: 10,
        seed,
      })
      expect(explored).toEqual({ orders: 20, exhausted: false })
      return seen
    })
    const [one = [], other] = await Promise.all(runs)
    expect(one).toEqual(other)
    expect(new Set(one).size).toBeGreaterThan(15)
  })

  it('that fails is told with its seed', async () => {
    const failing = inEveryOrder(
      async (choose) => {
        if (choose(2) + choose(2) === 2) throw new Error('both')
      },
      { most: 10, seed: 7 },
    )
    await expect(failing).rejects.toMatchObject({
      message: 'Steps in the order 11 (seed 7)',
      cause: { message: 'both' },
    })
  })
})
