import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSandbox } from '@parley/sandbox/create-sandbox'
import type { Sandbox } from '@parley/sandbox/create-sandbox'
import { putState } from '@parley/sandbox/state/store'
import { createDatabase } from '@parley/server/db/database'
import type { Database } from '@parley/server/db/database'
import { openLocal } from '@parley/server/db/open-local'
import { expect, inject } from 'vitest'
import { foldLog } from '../../campaigns/fold-log.ts'
import { eventsOf, ledgerTotals } from '../steps/observe.ts'
import { createWorld } from '../targets/create-world.ts'
import { uniqueNames } from '../targets/open-sandbox.ts'
import { ordinaryInstant } from '../targets/target.ts'
import type { World, WorldNeeds } from '../targets/target.ts'
import { inEveryOrder } from './every-order.ts'
import type { Choose } from './every-order.ts'
import { createGate } from './gate.ts'
import type { Gate } from './gate.ts'
import { gatedConnection } from './gated-connection.ts'

/** A world as one of the processes that serve it sees it. */
export interface Seat {
  readonly world: World
  /** The same by calls alone: the jobs that follow from one are left for later. */
  readonly calls: World
  /** The platform behind it, for what a channel reports and for jobs. */
  readonly platform: Sandbox['platform']
  /** Puts the clock ahead without doing what has fallen due; RFC 3339. */
  leap(to: string): Promise<void>
}

/** Does what is due, as a process does that has just looked. */
export const runDue = async ({ world, platform }: Seat): Promise<void> => {
  const until = Date.parse((await world.control.clock.get()).now)
  await platform.jobs.runDue({ until, awaitDeliveries: true })
}

/** What a call came to, as the clients give it; nothing for what is no call. */
export type End = { readonly ok: true } | { readonly ok: false; readonly problem: { status: number; code: string } }

/** Something that two do at once, each by a process of its own. */
export interface Race<Scene> {
  readonly needs?: Pick<WorldNeeds, 'at' | 'parameters'>
  /** Orders that are gone through before as many are drawn, 20 unless given; fewer where each takes long. */
  readonly most?: number
  /** Brings a world to the point from which both start. */
  prepare(seat: Seat): Promise<Scene>
  /** Two, by what they do. */
  readonly racers: Readonly<Record<string, (seat: Seat, scene: Scene) => PromiseLike<End | void>>>
  /** What holds whoever was first; `codes` has for each racer `ok` or the code of its problem. */
  check(world: World, scene: Scene, codes: Readonly<Record<string, string>>): Promise<void>
}

/** Printed with a failure; another one is given as that of the fuzz is. */
const seed = inject('fuzzSeed') ?? 20_260_901

/**
 * Runs a race in every order of its steps, in two processes that serve one file. None of them may fail for a reason of
 * the server's own, the ledger adds up whatever happens, and nothing is activated twice (3.P.5).
 *
 * @returns how the race ended, each way once, e.g. `cancel: ok, pay: invalid_transition`
 */
export async function runRace<Scene>(race: Race<Scene>): Promise<string[]> {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'parley-race-'))
  const origin = join(folder, 'origin.db')
  const file = join(folder, 'race.db')
  const { at: frozenAt = ordinaryInstant, parameters = {} } = race.needs ?? {}
  const options = { clock: { frozenAt }, seed: 'race', deliveries: 'sync', parameters } as const
  const open = async (path: string, gate: Gate, who: string) => {
    const database = createDatabase(gatedConnection(openLocal(path), gate, who))
    return seatOf({ sandbox: await createSandbox({ ...options, database }), database })
  }
  try {
    await (await createSandbox({ ...options, file: origin })).close()
    const scene = await (async () => {
      await using seat = await open(origin, createGate(), 'alone')
      return await race.prepare(seat)
    })()
    await foldLog(origin)

    const ways = new Set<string>()
    const once = async (choose: Choose) => {
      for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
      copyFileSync(origin, file)
      const gate = createGate()
      await using one = await open(file, gate, 'one')
      await using other = await open(file, gate, 'other')
      const [[first, runFirst], [second, runSecond]] = pairOf(race.racers)
      const [firstEnd, secondEnd] = await gate.race(
        { one: async () => runFirst(one, scene), other: async () => runSecond(other, scene) },
        choose,
      )
      const codes = { [first]: codeOf(firstEnd), [second]: codeOf(secondEnd) }
      await one.world.control.clock.advance({ by: 'PT0S' })
      await checkAlways(one.world)
      await race.check(one.world, scene, codes)
      ways.add(`${first}: ${codes[first] ?? ''}, ${second}: ${codes[second] ?? ''}`)
    }
    await inEveryOrder(once, { most: race.most ?? 20, seed })
    return [...ways].toSorted()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function seatOf({ sandbox, database }: { sandbox: Sandbox; database: Database }): Seat & AsyncDisposable {
  const { keys, platform, clock } = sandbox
  const way = { baseUrl: 'http://parley.test', keys, unique: uniqueNames(), close: async () => undefined }
  return {
    world: createWorld({ ...way, fetch: async (input, init) => sandbox.fetch(new Request(input, init)) }),
    calls: createWorld({ ...way, fetch: async (input, init) => platform.fetch(new Request(input, init)) }),
    platform,
    leap: async (to) => {
      clock.moveTo(Date.parse(to))
      await database.write((orm) => putState(orm, 'clock', JSON.stringify(clock.state())))
    },
    [Symbol.asyncDispose]: async () => {
      await sandbox.close()
      await database.close()
    },
  }
}

function pairOf<T>(named: Readonly<Record<string, T>>): [[string, T], [string, T]] {
  const [one, other, third] = Object.entries(named)
  if (one === undefined || other === undefined || third !== undefined) throw new Error('A race is between two')
  return [one, other]
}

function codeOf(end: PromiseSettledResult<End | void> | undefined): string {
  if (end === undefined) throw new Error('A racer has not come to an end')
  if (end.status === 'rejected') throw end.reason
  const { value } = end
  if (value === undefined || value.ok) return 'ok'
  expect(value.problem.status).toBeLessThan(500)
  return value.problem.code
}

/** Whatever was done in whatever order: the books add up, and an order opened at most one subscription (3.P.5). */
async function checkAlways(world: World): Promise<void> {
  expect((await ledgerTotals(world)).filter((total) => total !== 0)).toEqual([])
  const activated = (await eventsOf(world)).filter(({ type }) => type === 'subscription.activated')
  const orders = activated.map(({ data: { object } }) => ('order_id' in object ? object.order_id : null))
  expect(new Set(orders).size).toBe(orders.length)
}
