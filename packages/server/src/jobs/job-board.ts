/** Remembers when the next job of this process is due, so that a request that set none off need not ask the database. */
export interface JobBoard {
  /** A job was asked for. One that is rolled back again costs a look for nothing, no more. */
  note(due_at: number): void
  /** Whether a job may be due by now. */
  hasDue(now: number): boolean
  /** Forgets all, before the database is asked anew. */
  clear(): void
  /** Begins to watch for what is asked for from now on, in place of an earlier watch. */
  watch(): void
  /** The earliest due instant that was asked for since `watch`; infinite where there was none. */
  earliestSeen(): number
}

export function createJobBoard(): JobBoard {
  // Nothing is known of a database that was just opened, so the first look is always taken.
  let earliest = Number.NEGATIVE_INFINITY
  let seen = Number.POSITIVE_INFINITY
  return {
    note: (due_at) => {
      earliest = Math.min(earliest, due_at)
      seen = Math.min(seen, due_at)
    },
    hasDue: (now) => earliest <= now,
    clear: () => {
      earliest = Number.POSITIVE_INFINITY
    },
    watch: () => {
      seen = Number.POSITIVE_INFINITY
    },
    earliestSeen: () => seen,
  }
}
