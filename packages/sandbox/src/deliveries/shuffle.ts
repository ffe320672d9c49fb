import { draw } from '../faults/draw.ts'

/**
 * Items in an order that a seed and the number of the round always give again.
 *
 * @example shuffle(['del_1', 'del_2'], { seed: 'a seed', round: 1 })
 */
export function shuffle(items: readonly string[], { seed, round }: { seed: string; round: number }): string[] {
  const places = new Map(items.map((item) => [item, draw(seed, `shuffle ${item}`, round)]))
  return items.toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0))
}
