const second = 1_000
const minute = 60 * second
const hour = 60 * minute

/** How long a delivery waits after each failed try, in ms. After the last one the delivery is exhausted. */
export const deliveryLadder: readonly number[] = [
  15 * second,
  15 * second,
  30 * second,
  3 * minute,
  10 * minute,
  20 * minute,
  30 * minute,
  30 * minute,
  30 * minute,
  60 * minute,
  3 * hour,
  3 * hour,
  3 * hour,
  6 * hour,
  6 * hour,
]

/** The same for the challenge of an endpoint, whose owner is waiting: four more tries within four minutes. */
export const challengeLadder: readonly number[] = deliveryLadder.slice(0, 4)

/**
 * The wait after a number of failed tries in ms; `null` when the ladder has come to its end.
 *
 * @example waitAfter(deliveryLadder, 1) // 15000
 */
export function waitAfter(ladder: readonly number[], failedTries: number): number | null {
  return ladder[failedTries - 1] ?? null
}
