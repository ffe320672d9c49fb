/** Remembers when the next job of this process is due, so that a request that set none off need not ask the database. */
export interface JobBoard {
  /** A job was asked for. One that is rolled back again costs a look for nothing, no more. */
  note(due_at: number): void
  /** Whether a job may be due by now. */
  hasDue(now: number): boolean
  /** Forgets all, before the database is asked anew. */
  clear(): void
}

export function createJobBoard(): JobBoard {
  // Nothing is known of a database that was just opened, so the first look is always taken.
  let earliest = Number.NEGATIVE_INFINITY
  return {
    note: (due_at) => {
      earliest = Math.min(earliest, due_at)
    },
    hasDue: (now) => earliest <= now,
    clear: () => {
      earliest = Number.POSITIVE_INFINITY
    },
  }
}
