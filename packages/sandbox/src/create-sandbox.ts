import { resolveParameters } from '@parley/policy/kernel/parameters'
import type { Parameters, ProfileName } from '@parley/policy/kernel/parameters'
import type { HolidayTables } from '@parley/policy/kernel/statutory-holidays'
import { createPlatform } from '@parley/server/create-platform'
import type { Platform } from '@parley/server/create-platform'
import type { Database } from '@parley/server/db/database'
import { silentLog } from '@parley/server/ports/log'
import type { Log } from '@parley/server/ports/log'
import { seededIds } from '@parley/server/ports/seeded-ids'
import { createHttpTransport } from '@parley/server/adapters/http-transport'
import { systemClock } from '@parley/server/ports/system-clock'
import type { Transport } from '@parley/server/ports/transport'
import { openWorldFile } from './adapters/open-world-file.ts'
import { randomSeed } from './adapters/random-seed.ts'
import { report } from './channels/report.job.ts'
import { simulatedChannels } from './channels/simulated-channels.ts'
import { earliestInstant, latestInstant } from './clock/bounds.ts'
import { simulatedClock } from './clock/simulated-clock.ts'
import type { ClockState, SimulatedClock } from './clock/simulated-clock.ts'
import { closedAnswer } from './closed-answer.ts'
import { createControlRouter } from './control/control-router.ts'
import { createControl } from './control/create-control.ts'
import { grantKeys } from './grant-keys.ts'
import { createPayerPage } from './payer-page/create-payer-page.ts'
import { wellKnownKeys } from './sandbox-keys.ts'
import type { SandboxKeys } from './sandbox-keys.ts'
import { readState, writeState } from './state/store.ts'
import { layered } from './world/layer.ts'
import type { Layer } from './world/layer.ts'

export interface SandboxOptions {
  /** `'flowing'` with the wall clock, or standing at an instant until it is advanced. Flowing unless given. */
  clock?: 'flowing' | { frozenAt: string }
  /** Same seed, same calls: same ids, secrets and order. Random unless given. */
  seed?: string
  /** Parameter profile, `literal` unless given. */
  profile?: ProfileName
  /** Policy parameters by name, on top of the profile. */
  parameters?: Readonly<Record<string, unknown>>
  /** Holiday tables by year, in place of the shipped ones (INT-06). */
  holidays?: HolidayTables
  keys?: SandboxKeys
  /** Path of the database file; a temporary one that `close` removes unless given. What is in it is taken up again. */
  file?: string
  /** An open, migrated database instead of a file, e.g. of a libSQL server. */
  database?: Database
  /** Where the sandbox is reached; pages of the payment channels live there. */
  baseUrl?: string
  /** Delivers webhooks. */
  transport?: Transport
  /** `sync` delivers webhooks before a call answers; `async`, the default, right after. */
  deliveries?: 'async' | 'sync'
  log?: Log
}

/** A world of one's own: a platform with its clock, its channels and its keys. */
export interface Sandbox extends AsyncDisposable {
  /** Answers a request to `/v1`, `/backoffice/v1` or `/sandbox/v1`, and to the payer's pages at `/pay`. */
  fetch(request: Request): Promise<Response>
  readonly keys: SandboxKeys
  readonly clock: SimulatedClock
  readonly parameters: Parameters
  readonly platform: Platform
  /** Lets deliveries in the background end, then closes the database. */
  close(): Promise<void>
}

/** The options name parameters that do not exist, are not in force, or have values out of range. */
export class SandboxOptionsError extends Error {
  override name = 'SandboxOptionsError'
}

/**
 * Creates a sandbox in this process.
 *
 * @throws SandboxOptionsError when parameters, clock or keys are refused
 * @example
 * await using sandbox = await createSandbox({ clock: { frozenAt: '2026-09-01T01:00:00Z' }, seed: 'example' })
 * const parley = createClient({
 *   apiKey: sandbox.keys.secret,
 *   fetch: async (input, init) => sandbox.fetch(new Request(input, init)),
 * })
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const parameters = parametersOf(options)
  const initial = clockStateOf(options)
  const world =
    options.database === undefined
      ? await openWorldFile(options.file)
      : { database: options.database, close: async () => undefined }
  const { database } = world
  const kept = await readState(database, 'clock')
  const seed = (await readState(database, 'seed')) ?? options.seed ?? randomSeed()
  const keys = options.keys ?? wellKnownKeys
  const clock = simulatedClock(kept === null ? initial : (JSON.parse(kept) as ClockState), systemClock)
  const baseUrl = options.baseUrl ?? 'http://127.0.0.1:4010'
  const ownTransport = createHttpTransport({ allowLoopback: true })
  let requests = 0

  const platform: Platform = createPlatform({
    database,
    clock,
    wallClock: systemClock,
    ids: seededIds(seed),
    channels: simulatedChannels({
      work: (work) => platform.work(work),
      pageUrl: (paymentId) => `${baseUrl}/pay/${paymentId}`,
    }),
    transport: options.transport ?? ownTransport,
    parameters,
    ...(options.holidays === undefined ? {} : { holidays: options.holidays }),
    pepper: `parley sandbox ${keys.control}`,
    log: options.log ?? silentLog,
    requestId: () => `req_${(requests += 1)}`,
    extraJobs: [report],
  })
  const control = createControl({ platform, clock, database, deliveries: options.deliveries ?? 'async' })
  const serveControl = createControlRouter(platform.bindDeps, control)
  const servePayer = createPayerPage(control)

  if (kept === null) {
    await writeState(database, 'seed', seed)
    await writeState(database, 'clock', JSON.stringify(initial))
  }
  await grantKeys(platform, keys)
  const stop = clock.state().mode === 'flowing' ? control.run() : () => undefined

  // Around every answer, outermost first.
  const layers: readonly Layer[] = []
  const answer = layered(layers, async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname.startsWith('/sandbox/v1/')) return serveControl(request)
    if (pathname.startsWith('/pay/')) return servePayer(request)
    const response = await platform.fetch(request)
    if (request.method !== 'GET' && request.method !== 'HEAD' && response.ok) await control.settle()
    return response
  })

  let isClosed = false
  const close = async () => {
    if (isClosed) return
    isClosed = true
    stop()
    await platform.jobs.idle()
    ownTransport.close()
    await world.close()
  }
  return {
    keys,
    clock,
    parameters,
    platform,
    close,
    [Symbol.asyncDispose]: close,
    fetch: async (request) => (isClosed ? closedAnswer(request) : answer(request)),
  }
}

function parametersOf({ profile = 'literal', parameters = {} }: SandboxOptions): Parameters {
  const resolved = resolveParameters({ profile, overrides: parameters })
  if (resolved.ok) return resolved.parameters
  throw new SandboxOptionsError(resolved.errors.map(({ detail }) => detail).join(' '))
}

function clockStateOf({ clock = 'flowing' }: SandboxOptions): ClockState {
  if (clock === 'flowing') return { mode: 'flowing', ahead: 0 }
  const at = Date.parse(clock.frozenAt)
  if (!(at >= earliestInstant && at <= latestInstant)) {
    throw new SandboxOptionsError(
      `The clock cannot stand at ${clock.frozenAt}: expected an RFC 3339 instant from 2025 to 2059.`,
    )
  }
  return { mode: 'frozen', at }
}
