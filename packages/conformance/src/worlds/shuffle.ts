/** A list in an order that follows from a seed, and from nothing else. */
export function shuffle<T>(items: readonly T[], seed: number): T[] {
  const left = [...items]
  const order: T[] = []
  for (let state = seed; left.length > 0;) {
    // Park and Miller's generator: small, known, and the same everywhere.
    state = (state * 48_271) % 2_147_483_647
    order.push(...left.splice(state % left.length, 1))
  }
  return order
}
