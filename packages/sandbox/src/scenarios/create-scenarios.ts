import { instantText } from '@parley/policy/kernel/instant-text'
import type { Database } from '@parley/server/db/database'
import { createMutex } from '@parley/server/db/mutex'
import type { Clock } from '@parley/server/ports/clock'
import { readNumbers } from '../journal/store.ts'
import { takeStep } from './take-step.ts'
import type { Step, StepRefusal, StepWorld } from './take-step.ts'

/** What a run of steps made, by the names under which they saved it; or why one was refused. */
export type ScenarioRun =
  | { ok: true; steps_taken: number; refs: Record<string, unknown> }
  | { ok: false; refusal: StepRefusal }

/** Takes the world to starting points. */
export interface Scenarios {
  run(steps: readonly Step[]): Promise<ScenarioRun>
}

export function createScenarios(deps: { database: Database; clock: Clock; world: StepWorld }): Scenarios {
  const { database, clock, world } = deps
  const oneAtATime = createMutex()

  const run = async (steps: readonly Step[]): Promise<ScenarioRun> => {
    // No other run has this number: the first call of each counts on.
    const { work } = await database.read(readNumbers)
    const given = new Map<string, unknown>([['unique', work.toString(36)]])
    const saved = new Map<string, unknown>()
    for (const [index, step] of steps.entries()) {
      const refs = new Map([...given, ['now', instantText(clock.now())], ...saved])
      const taken = await takeStep(world, { step, index }, refs)
      if (!taken.ok) return taken
      for (const [name, value] of taken.saved) saved.set(name, value)
    }
    return { ok: true, steps_taken: steps.length, refs: Object.fromEntries(saved) }
  }
  return { run: (steps) => oneAtATime(() => run(steps)) }
}
