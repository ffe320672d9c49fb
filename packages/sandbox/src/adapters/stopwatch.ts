/** Milliseconds by a clock that only runs forward; for how long something took, never for when it was. */
export function stopwatch(): number {
  return performance.now()
}
