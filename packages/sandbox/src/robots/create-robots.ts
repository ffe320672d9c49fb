import type { Platform } from '@parley/server/create-platform'
import type { Job } from '@parley/server/jobs/job'
import type { Reactions } from '@parley/server/work/context'
import { mergeReactions } from '@parley/server/work/merge-reactions'
import { createBackOffice } from './back-office.ts'
import { reviewer } from './reviewer.ts'
import type { Role } from './role.ts'
import { findRobot, introduceRobot, saveRobot } from './store.ts'
import type { RobotRole, RobotRow } from './store.ts'

/** Robots that are on from the beginning, with their delay by the clock of the sandbox; ISO 8601. */
export type RobotOptions = { readonly [Name in RobotRole]?: { readonly delay?: string } }

export interface Robots {
  /** What the platform has to do and to react to for them. */
  readonly jobs: readonly Job[]
  readonly reactions: Reactions
  /** Switches on those that were asked for and that this world has never set. */
  introduce(): Promise<void>
  list(): Promise<RobotRow[]>
  /** Sets a robot; one that is switched on takes up what waits. Undefined where there is no such role. */
  update(role: string, changes: Partial<Omit<RobotRow, 'role'>>): Promise<RobotRow | undefined>
}

/** Staff who act by themselves, on the platform's timeline and through its back office alone. */
export function createRobots(deps: {
  platform: () => Pick<Platform, 'fetch' | 'work' | 'read' | 'bindDeps'>
  staffKey: string
  options: RobotOptions
}): Robots {
  const office = createBackOffice({ fetch: (request) => deps.platform().fetch(request), key: deps.staffKey })
  const roles: readonly Role[] = [reviewer(office)]
  return {
    jobs: roles.map(({ job }) => job),
    reactions: mergeReactions(...roles.map(({ reactions }) => reactions)),
    introduce: async () => {
      const wanted = roles.flatMap(({ role }): RobotRow[] => {
        const option = deps.options[role]
        return option === undefined ? [] : [{ role, enabled: true, delay: option.delay ?? null }]
      })
      if (wanted.length === 0) return
      // No unit of work: what comes after has the same ids, robots or not.
      await deps.platform().bindDeps.database.write(async (orm) => {
        for (const row of wanted) await introduceRobot(orm, row)
      })
    },
    list: () => deps.platform().read((ctx) => Promise.all(roles.map(({ role }) => findRobot(ctx, role)))),
    update: async (name, changes) => {
      const known = roles.find(({ role }) => role === name)
      if (known === undefined) return undefined
      const before = await deps.platform().read((ctx) => findRobot(ctx, known.role))
      const after = { ...before, ...changes }
      const waiting = after.enabled && !before.enabled ? await known.waiting(office) : []
      await deps.platform().work(async (ctx) => {
        await saveRobot(ctx, after)
        for (const work of waiting) await known.takeUp(ctx, after, work)
      })
      return after
    },
  }
}
