import { createHttpTransport } from '@parley/server/adapters/http-transport'
import { createDatabase } from '@parley/server/db/database'
import { schemaOf } from '@parley/server/db/check-file'
import { migrate } from '@parley/server/db/migrate'
import { openLocal } from '@parley/server/db/open-local'
import { createKeyHash } from '@parley/server/keys/key-hash'
import type { Clock } from '@parley/server/ports/clock'
import { silentLog } from '@parley/server/ports/log'
import { seededIds } from '@parley/server/ports/seeded-ids'
import { systemClock } from '@parley/server/ports/system-clock'
import { randomSeed } from '../adapters/random-seed.ts'
import { startTicking } from '../adapters/ticker.ts'
import type { Sandbox, SandboxOptions } from '../create-sandbox.ts'
import { createCollector } from './adapters/collect-garbage.ts'
import { loadHostSecret } from './adapters/host-secret.ts'
import { openWorldFiles } from './adapters/world-files.ts'
import { migrations } from './db/migrations.ts'
import { findSandbox, updateSandbox, wakeCrashed } from './db/store.ts'
import { hostIds } from './host-ids.ts'
import { wellKnownHostKey } from './host-keys.ts'
import { createHostRouter } from './host-router.ts'
import type { HostParts } from './host-context.ts'
import { introduceDefault } from './introduce-default.ts'
import { createWorldOpener } from './open-world.ts'
import { routeRequest } from './route-request.ts'
import { goneAnswer, SandboxGone } from './sandbox-gone.ts'
import { sweepSandboxes } from './sweep-sandboxes.ts'
import { wakeAt } from './wake-at.ts'
import { createWorldIndex } from './world-index.ts'
import { createWorldShelf } from './world-shelf.ts'

/** What the default world is made with; `deliveries` and `holidays` go for all worlds, as do `robots` for this one alone. */
export type DefaultWorldOptions = Omit<
  SandboxOptions,
  'baseUrl' | 'database' | 'log' | 'tag' | 'transport' | 'webhookSecret'
>

export interface SandboxHostOptions {
  /** Folder in which all worlds are kept; one in memory that `close` removes unless given. */
  dataDir?: string
  /** `hk_…`, with which sandboxes are made and deleted; the well-known one unless given. */
  hostKey?: string
  /** The world that is there from the start, for requests whose key leads nowhere else. */
  world?: DefaultWorldOptions
  /** Worlds that are open at once, 200 unless given; each takes three file descriptors. */
  mostOpen?: number
  /** The largest database that is imported, in bytes; 48 MiB unless given. */
  mostImported?: number
  /** Tells when sandboxes expire; the clocks of the worlds have nothing to do with it. */
  wallClock?: Clock
  baseUrl?: SandboxOptions['baseUrl']
  transport?: SandboxOptions['transport']
  log?: SandboxOptions['log']
}

/** Many sandboxes behind one address, each with its own database, clock, seed and keys. */
export interface SandboxHost extends AsyncDisposable {
  /** Answers what a sandbox answers, found by the key of the request, and `/sandbox/v1/sandboxes` itself. */
  fetch(request: Request): Promise<Response>
  readonly hostKey: string
  /** The default world as it is open now; another one after it was restored. */
  world(): Sandbox
  /** How many worlds are open. */
  openWorlds(): number
  /** Deletes what has expired and wakes worlds in which something has fallen due; done every second by itself. */
  sweep(): Promise<void>
  /** Runs work that nothing else of the host's own database runs beside. */
  alone<T>(work: () => Promise<T>): Promise<T>
  /** Lets what is going on end, and closes every world. */
  close(): Promise<void>
}

const mebibyte = 1024 * 1024

/**
 * Opens a host of sandboxes in this process, with its default world.
 *
 * @throws SandboxOptionsError when the options of the default world are refused
 * @example
 * await using host = await createSandboxHost({ dataDir: '.parley' })
 * const control = createSandboxClient({ apiKey: host.hostKey, fetch: async (...call) => host.fetch(new Request(...call)) })
 * const { keys } = await control.sandboxes.create({ seed: 'checkout', clock: { mode: 'frozen' } })
 */
export async function createSandboxHost(options: SandboxHostOptions = {}): Promise<SandboxHost> {
  const { hostKey = wellKnownHostKey, wallClock = systemClock, log = silentLog, world: worldOptions = {} } = options
  const ownTransport = options.transport === undefined ? createHttpTransport({ allowLoopback: true }) : undefined
  const transport = options.transport ?? ownTransport
  const files = openWorldFiles(options.dataDir)
  const secret = loadHostSecret(files.path('host-secret'))
  const keyHash = createKeyHash(secret.text)
  const database = createDatabase(openLocal(files.path('host.db')))
  const tidy = createCollector()

  const openWorld = createWorldOpener({
    database,
    files,
    secret,
    hostKey,
    world: worldOptions,
    ...(options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl }),
    ...(transport === undefined ? {} : { transport }),
    log,
  })
  const index = createWorldIndex(database, keyHash)
  const shelf = createWorldShelf({
    find: (id) => database.read((orm) => findSandbox(orm, id)),
    open: async (row) => {
      tidy()
      return openWorld(row)
    },
    shut: async (row, world) => {
      const wake_at = await wakeAt(world, wallClock.now())
      await world.close()
      if (wake_at !== 0 || row.wake_at !== 0) await updateSandbox(database, row.id, { wake_at })
      tidy()
    },
    rest: ({ platform }) => platform.bindDeps.database.rest(),
    now: () => wallClock.now(),
    most: options.mostOpen ?? 200,
  })

  const close = async () => {
    await stop()
    await shelf.close()
    await database.close()
    ownTransport?.close()
    files.close()
  }
  let stop = async () => undefined as void
  try {
    await migrate(database, migrations)
    await wakeCrashed(database, wallClock.now())
    const parts: HostParts = {
      database,
      files,
      shelf,
      index,
      secret,
      keyHash,
      ids: hostIds(seededIds(randomSeed())),
      schema: () => shelf.use(defaultId, (world) => schemaOf(world.platform.bindDeps.database)),
      mostImported: options.mostImported ?? 48 * mebibyte,
    }
    const defaultId = await introduceDefault(parts, { world: worldOptions, now: wallClock.now() })
    const serveHost = createHostRouter(parts, { clock: wallClock, log, hostKey, defaultId })
    const sweep = () => sweepSandboxes({ ...parts, log }, wallClock.now())
    stop = startTicking(sweep, 1000)
    let isClosed = false

    return {
      hostKey,
      sweep,
      close: async () => {
        if (isClosed) return
        isClosed = true
        await close()
      },
      [Symbol.asyncDispose]: close,
      openWorlds: () => shelf.size(),
      alone: (work) => database.read(work),
      world: () => {
        const open = shelf.peek(defaultId)
        if (open === undefined) throw new Error('The default world is being restored')
        return open
      },
      fetch: async (request) => {
        const route = await routeRequest(request, { index, defaultId })
        if (route === 'host') return serveHost(request)
        try {
          return await shelf.serve(route.world, request)
        } catch (error) {
          if (error instanceof SandboxGone) return goneAnswer(request, error)
          throw error
        }
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}
