import type { Database } from '@parley/server/db/database'
import { draw } from './draw.ts'
import { isItsTurn } from './fits.ts'
import { readPlan, saveCounts } from './store.ts'
import type { FaultRow } from './store.ts'

/** Decides which fault of the plan is injected, and counts. */
export interface Chooser {
  /** Kept in memory, so that a world without faults pays nothing; its counts may be old. */
  plan(): Promise<readonly FaultRow[]>
  /** The first fault whose turn it is; those before it have counted what they saw, those after it see nothing. */
  choose(fits: (fault: FaultRow) => boolean): Promise<FaultRow | null>
  /** The plan was changed. */
  forget(): void
}

export function createChooser({ database, seed }: { database: Database; seed: string }): Chooser {
  let plan: Promise<readonly FaultRow[]> | null = null
  const current = () => (plan ??= database.read(readPlan))
  return {
    plan: current,
    forget: () => {
      plan = null
    },
    choose: async (fits) => {
      if (!(await current()).some(fits)) return null
      return database.write(async (orm) => {
        for (const fault of (await readPlan(orm)).filter(fits)) {
          const counted = { ...fault, matched: fault.matched + 1 }
          const fires = isItsTurn(counted, () => draw(seed, fault.id, counted.matched))
          const saved = { ...counted, injected: fault.injected + (fires ? 1 : 0) }
          await saveCounts(orm, saved)
          if (fires) return saved
        }
        return null
      })
    },
  }
}
