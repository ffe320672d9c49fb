import type { Sandbox } from '../create-sandbox.ts'
import type { SandboxRow } from './db/store.ts'
import { SandboxGone } from './sandbox-gone.ts'
import type { GoneReason } from './sandbox-gone.ts'
import { untilBodyEnds } from './until-body-ends.ts'

/** The worlds of a host that are open, the least recently used of them closed when there are too many. */
export interface WorldShelf {
  /** Has a world answer a request. Throws `SandboxGone` where it is gone, or goes meanwhile. */
  serve(id: string, request: Request): Promise<Response>
  /** Works with a world that stays open meanwhile. Throws `SandboxGone` as well. */
  use<T>(id: string, work: (world: Sandbox, row: SandboxRow) => Promise<T>): Promise<T>
  /** Lets what is running end, closes the world, and lets nobody in until `change` is done. */
  whileClosed<T>(id: string, change: () => Promise<T>): Promise<T>
  /** Ends what is running with a `SandboxGone`. Resolves when the world is closed, and `after` it done too. */
  end(id: string, reason: GoneReason, after: () => Promise<void>): Promise<void>
  /** The world if it is open. */
  peek(id: string): Sandbox | undefined
  /** How many are open. */
  size(): number
  /** Closes every world, and waits for those that were ended. */
  close(): Promise<void>
}

export interface ShelfDeps {
  /** What is known of a sandbox; undefined where there is none. */
  find(id: string): Promise<SandboxRow | undefined>
  open(row: SandboxRow): Promise<Sandbox>
  /** Closes a world that nothing is going on in. */
  shut(row: SandboxRow, world: Sandbox): Promise<void>
  /** Has a world give back the memory that it can do without until it is used again. */
  rest(world: Sandbox): Promise<void>
  now(): number
  /** Worlds that may be open at once; more only while all of them are in use. */
  most: number
}

/** Worlds used last that keep all they need to be fast. */
const mostAwake = 64

interface Shelved {
  row: SandboxRow
  world: Sandbox
  /** Calls and other uses that have not ended. */
  uses: number
  /** Tells each call that is running that the world is gone. */
  running: Set<(gone: SandboxGone) => void>
  /** Called when the last use ends. */
  whenUnused: (() => void)[]
}

export function createWorldShelf(deps: ShelfDeps): WorldShelf {
  const shelf = new Map<string, Shelved>()
  /** Openings, closings and changes that are going on; one at a time for each world. */
  const turns = new Map<string, Promise<unknown>>()
  const endings = new Set<Promise<void>>()
  /** The worlds used last, in the order of use. */
  const awake = new Map<string, Shelved>()

  /** Runs work as the only one that opens, closes or changes this world. */
  const inTurn = async <T>(id: string, work: () => Promise<T>): Promise<T> => {
    while (turns.has(id)) await turns.get(id)
    const { promise, resolve } = Promise.withResolvers<void>()
    turns.set(id, promise)
    try {
      return await work()
    } finally {
      turns.delete(id)
      resolve()
    }
  }

  const openWorld = (id: string) =>
    inTurn(id, async () => {
      if (shelf.has(id)) return
      const row = await deps.find(id)
      if (row === undefined) throw new SandboxGone('sandbox_deleted')
      if (row.status === 'expired' || isOver(row)) throw new SandboxGone('sandbox_expired')
      const world = await deps.open(row)
      shelf.set(id, { row, world, uses: 0, running: new Set(), whenUnused: [] })
    })

  const isOver = ({ expires_at }: SandboxRow) => expires_at !== 0 && expires_at <= deps.now()

  const acquire = async (id: string): Promise<Shelved> => {
    for (;;) {
      // Waits without a turn of its own: two callers that each took one would only ever meet the other's.
      const going = turns.get(id)
      if (going !== undefined) {
        await going
        continue
      }
      const found = shelf.get(id)
      if (found === undefined) {
        await openWorld(id)
        continue
      }
      if (isOver(found.row)) throw new SandboxGone('sandbox_expired')
      // Moves to the end of the order of use.
      shelf.delete(id)
      shelf.set(id, found)
      found.uses += 1
      keepAwake(id, found)
      if (shelf.size > deps.most) makeRoom()
      return found
    }
  }

  const keepAwake = (id: string, used: Shelved): void => {
    awake.delete(id)
    awake.set(id, used)
    const [oldest] = awake
    if (awake.size <= mostAwake || oldest === undefined) return
    const [idle, one] = oldest
    awake.delete(idle)
    if (one.uses === 0 && shelf.get(idle) === one) track(deps.rest(one.world))
  }

  const release = (used: Shelved): void => {
    used.uses -= 1
    if (used.uses > 0) return
    for (const tell of used.whenUnused.splice(0)) tell()
    if (shelf.size > deps.most) makeRoom()
  }

  const isIdle = ({ uses, row, world }: Shelved) => uses === 0 && !row.is_default && world.platform.jobs.isIdle()

  const makeRoom = (): void => {
    for (const [id, one] of shelf) {
      if (shelf.size <= deps.most) return
      if (turns.has(id) || !isIdle(one)) continue
      shelf.delete(id)
      awake.delete(id)
      track(inTurn(id, () => deps.shut(one.row, one.world)))
    }
  }

  const unused = (one: Shelved): Promise<void> =>
    one.uses === 0 ? Promise.resolve() : new Promise((resolve) => void one.whenUnused.push(resolve))

  const track = (ending: Promise<void>): void => {
    const mine: Promise<void> = ending.catch(() => undefined).finally(() => endings.delete(mine))
    endings.add(mine)
  }

  const use: WorldShelf['use'] = async (id, work) => {
    const used = await acquire(id)
    const going = work(used.world, used.row).finally(() => release(used))
    return orGone(used, going)
  }

  const closeOne = async (id: string): Promise<void> => {
    const one = shelf.get(id)
    if (one === undefined) return
    shelf.delete(id)
    awake.delete(id)
    await unused(one)
    await deps.shut(one.row, one.world)
  }

  return {
    use,
    serve: async (id, request) => {
      const used = await acquire(id)
      const going = used.world.fetch(request).then(
        (response) => untilBodyEnds(response, () => release(used)),
        (error: unknown) => {
          release(used)
          throw error
        },
      )
      return orGone(used, going)
    },
    whileClosed: (id, change) =>
      inTurn(id, async () => {
        await closeOne(id)
        return change()
      }),
    end: (id, reason, after) => {
      const running = shelf.get(id)?.running ?? []
      for (const tell of running) tell(new SandboxGone(reason))
      const ending = inTurn(id, async () => {
        await closeOne(id)
        await after()
      })
      track(ending)
      return ending
    },
    peek: (id) => shelf.get(id)?.world,
    size: () => shelf.size,
    close: async () => {
      await Promise.all([...shelf.keys()].map((id) => inTurn(id, () => closeOne(id))))
      while (endings.size > 0) await Promise.all(endings)
    },
  }
}

/** The result of a call, or a `SandboxGone` as soon as the world goes. */
function orGone<T>({ running }: Shelved, going: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    running.add(reject)
    going.then(resolve, reject).finally(() => running.delete(reject))
  })
}
