/** Figures of one series of timed runs, in ms. */
export interface Timing {
  p50: number
  p95: number
  p99: number
}

export function timingOf(samples: readonly number[]): Timing {
  const sorted = samples.toSorted((left, right) => left - right)
  const at = (quantile: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * quantile))] ?? 0
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

/** Times a piece of work again and again; a few runs first are not counted. */
export async function time(runs: number, work: () => Promise<unknown>): Promise<Timing> {
  const samples: number[] = []
  const warmUp = Math.ceil(runs / 10)
  for (let run = 0; run < runs + warmUp; run += 1) {
    const started = performance.now()
    await work()
    if (run >= warmUp) samples.push(performance.now() - started)
  }
  return timingOf(samples)
}
