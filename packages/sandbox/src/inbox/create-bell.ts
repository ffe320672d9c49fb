import type { Database } from '@parley/server/db/database'

/** Wakes whoever waits for something to be written. */
export interface Bell {
  ring(): void
  /** Resolves with the next ring, or when the bell is put away. */
  next(): Promise<void>
  isPutAway(): boolean
  /** Wakes everybody for the last time. */
  putAway(): void
}

export function createBell(): Bell {
  const waiting = new Set<() => void>()
  let isPutAway = false
  const ring = () => {
    if (waiting.size === 0) return
    const woken = [...waiting]
    waiting.clear()
    for (const wake of woken) wake()
  }
  return {
    ring,
    next: () => (isPutAway ? Promise.resolve() : new Promise((wake) => waiting.add(wake))),
    isPutAway: () => isPutAway,
    putAway: () => {
      isPutAway = true
      ring()
    },
  }
}

/** A database that rings whenever something was committed. */
export function ringing(database: Database, bell: Bell): Database {
  return {
    ...database,
    write: async (work) => {
      const result = await database.write(work)
      bell.ring()
      return result
    },
  }
}
