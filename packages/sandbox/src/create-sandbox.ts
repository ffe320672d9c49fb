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
import { stopwatch } from './adapters/stopwatch.ts'
import { wallTimer } from './adapters/timer.ts'
import type { Timer } from './adapters/timer.ts'
import { report } from './channels/report.job.ts'
import { simulatedChannels } from './channels/simulated-channels.ts'
import type { ClockState } from './clock/clock-state.ts'
import { initialClock } from './clock/initial-clock.ts'
import type { ClockOption } from './clock/initial-clock.ts'
import { simulatedClock } from './clock/simulated-clock.ts'
import type { SimulatedClock } from './clock/simulated-clock.ts'
import { closedAnswer } from './closed-answer.ts'
import { createControlRouter } from './control/control-router.ts'
import { createControl } from './control/create-control.ts'
import { createDeliveries } from './deliveries/create-deliveries.ts'
import type { DeliveryMode } from './deliveries/delivery-mode.ts'
import { createBell, ringing } from './inbox/create-bell.ts'
import { createInbox } from './inbox/create-inbox.ts'
import { simulatedScanner } from './files/simulated-scanner.ts'
import { createFaults } from './faults/create-faults.ts'
import { clockInScope } from './journal/clock-in-scope.ts'
import { createJournal } from './journal/create-journal.ts'
import { createJournalDesk } from './journal/create-journal-desk.ts'
import { grantKeys } from './grant-keys.ts'
import { createPayerPage } from './payer-page/create-payer-page.ts'
import { payerPath } from './payer-page/payer-path.ts'
import { wellKnownKeys } from './sandbox-keys.ts'
import type { SandboxKeys } from './sandbox-keys.ts'
import { createRequestLog } from './request-log/create-request-log.ts'
import { requestIds } from './request-log/request-ids.ts'
import { createRobots } from './robots/create-robots.ts'
import type { RobotOptions } from './robots/create-robots.ts'
import { isDelay } from './robots/is-delay.ts'
import { createScenarios } from './scenarios/create-scenarios.ts'
import type { Scenarios } from './scenarios/create-scenarios.ts'
import { scenarioTable } from './scenarios/scenario-table.ts'
import type { Scenario } from './scenarios/scenario.ts'
import { issueTaxDocument } from './tax-authority/issue-tax-document.job.ts'
import { simulatedTaxAuthority } from './tax-authority/simulated-tax-authority.ts'
import { readState, writeState } from './state/store.ts'
import { layered } from './world/layer.ts'
import type { Layer } from './world/layer.ts'

export interface SandboxOptions {
  /** `'flowing'` with the wall clock, standing at an instant until it is advanced, or accelerated. Flowing unless given. */
  clock?: ClockOption
  /** Same seed, same calls: same ids, secrets and order. Random unless given. */
  seed?: string
  /** Parameter profile, `literal` unless given. */
  profile?: ProfileName
  /** Policy parameters by name, on top of the profile. */
  parameters?: Readonly<Record<string, unknown>>
  /** Holiday tables by year, in place of the shipped ones (INT-06). */
  holidays?: HolidayTables
  keys?: SandboxKeys
  /** Part of every key and payer's page made here, by which a host of many sandboxes finds this one. */
  tag?: string
  /** The secret of new webhook endpoints, `whsec_…`; a random one each unless given. */
  webhookSecret?: string
  /** Path of the database file; a temporary one that `close` removes unless given. What is in it is taken up again. */
  file?: string
  /** An open, migrated database instead of a file, e.g. of a libSQL server. */
  database?: Database
  /** Where the sandbox is reached; pages of the payment channels live there. */
  baseUrl?: string
  /** Delivers webhooks. */
  transport?: Transport
  /** `sync` delivers webhooks before a call answers, `async`, the default, right after; `collect` holds them. */
  deliveries?: DeliveryMode
  /** Requests that the request log holds, 1,000 unless given. It is kept in memory and begins anew with the sandbox. */
  requestLogSize?: number
  /** Staff who act by themselves from the beginning, e.g. `{ reviewer: { delay: 'PT5S' } }`. All are off unless given. */
  robots?: RobotOptions
  /** Waits where a fault asks for latency; by the wall clock unless given. */
  timer?: Timer
  /** The starting point of a new world, e.g. `paid_monthly`; what it made is in `refs`. */
  scenario?: string
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
  /** What the scenario made, by name, e.g. `user_id`; empty without one. */
  readonly refs: Readonly<Record<string, string>>
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
  const scenario = scenarioOf(options)
  const robotOptions = robotsOf(options)
  const requestLogSize = requestLogSizeOf(options)
  const world =
    options.database === undefined
      ? await openWorldFile(options.file)
      : { database: options.database, close: async () => undefined }
  const bell = createBell()
  const database = ringing(world.database, bell)
  const kept = await readState(database, 'clock')
  const seed = (await readState(database, 'seed')) ?? options.seed ?? randomSeed()
  const keys = options.keys ?? wellKnownKeys
  const ownClock = simulatedClock(kept === null ? initial : (JSON.parse(kept) as ClockState), systemClock)
  const baseUrl = options.baseUrl ?? 'http://127.0.0.1:4010'
  const transport: Transport & { close?(): void } = options.transport ?? createHttpTransport({ allowLoopback: true })
  const journal = createJournal({ database, transport })
  const clock = clockInScope(ownClock, journal)
  const requestLog = createRequestLog({ limit: requestLogSize, now: stopwatch })
  const robots = createRobots({ platform: () => platform, staffKey: keys.staff, options: robotOptions })

  const faults = createFaults({
    database,
    seed,
    transport: journal.transport,
    requestLog,
    timer: options.timer ?? wallTimer,
    platform: () => platform,
  })

  const extraJobs = [...robots.jobs, report, issueTaxDocument, faults.job]
  const unguarded: Platform = createPlatform({
    database,
    clock,
    wallClock: systemClock,
    ids: seededIds(seed),
    channels: simulatedChannels({
      work: (work) => unguarded.work(work),
      read: (work) => unguarded.read(work),
      pageUrl: (paymentId) => `${baseUrl}${payerPath(options.tag)}${paymentId}`,
    }),
    fileScanner: simulatedScanner,
    taxAuthority: simulatedTaxAuthority({ work: (work) => unguarded.work(work) }),
    transport: faults.transport,
    parameters,
    ...(options.holidays === undefined ? {} : { holidays: options.holidays }),
    pepper: `parley sandbox ${keys.control}`,
    ...(options.tag === undefined ? {} : { keyTag: options.tag }),
    ...(options.webhookSecret === undefined ? {} : { webhookSecret: options.webhookSecret }),
    log: options.log ?? silentLog,
    observer: requestLog.observer,
    requestId: requestIds(seed),
    extraReactions: robots.reactions,
    extraJobs,
    callJournal: journal.callJournal,
  })
  const platform = journal.guard(unguarded)
  const serve = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url)
    if (pathname.startsWith('/sandbox/v1/')) return serveControl(request)
    if (pathname.startsWith('/pay/')) return servePayer(request)
    return platform.fetch(request)
  }
  const serveAndSettle = async (request: Request): Promise<Response> => {
    const response = await serve(request)
    if (request.method !== 'GET' && request.method !== 'HEAD' && response.ok) await control.settle()
    return response
  }
  const facts = {
    seed,
    baseUrl,
    parameters,
    keys,
    own: [`${baseUrl}${payerPath(options.tag)}`],
    holidays: options.holidays ?? null,
    webhookSecret: options.webhookSecret ?? null,
    robots: robotOptions,
  }
  const desk = createJournalDesk({ database, journal, platform, clock, facts, extraJobs, dispatch: serve })
  const scenarios = createScenarios({ database, clock, world: { keys, answer: serveAndSettle } })
  const mode = options.deliveries ?? 'async'
  const deliveries = await createDeliveries({ platform, database, seed, mode })
  const inbox = createInbox(platform, bell)
  const control = createControl({
    platform,
    clock,
    database,
    deliveries,
    inbox,
    requestLog,
    robots,
    faults,
    journal: desk,
    scenarios,
  })
  const serveControl = createControlRouter(platform.bindDeps, control)
  const servePayer = createPayerPage(control)

  if (kept === null) {
    await Promise.all([writeState(database, 'seed', seed), writeState(database, 'clock', JSON.stringify(initial))])
  }
  // At one instant, so that a replay can give them the same.
  await journal.at(clock.now(), () => grantKeys(platform, keys))
  await robots.introduce()
  // Nobody else serves a world whose clock stands: what is held there was held by a process that is no more.
  if (kept !== null && clock.state().mode === 'frozen') await platform.jobs.release()
  const stop = control.run()
  // A clock that moved on while the world was closed has passed what was due: the first answer knows of it.
  if (kept !== null && clock.state().mode !== 'frozen') await control.settle()

  // Around every answer, outermost first.
  const layers: readonly Layer[] = [faults.layer(control.settle)]
  const answer = layered(layers, serveAndSettle)

  let isClosed = false
  const close = async () => {
    if (isClosed) return
    isClosed = true
    bell.putAway()
    await stop()
    await platform.jobs.windDown()
    if (options.transport === undefined) transport.close?.()
    await world.close()
  }
  const refs = kept === null && scenario !== null ? await playAtStart(scenarios, scenario) : {}
  if (refs instanceof SandboxOptionsError) {
    await close()
    throw refs
  }
  return {
    keys,
    clock,
    parameters,
    platform,
    refs,
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

function scenarioOf({ scenario: wanted }: SandboxOptions): Scenario | null {
  const found = scenarioTable.find(({ name }) => name === wanted)
  if (wanted === undefined || found !== undefined) return found ?? null
  const names = scenarioTable.map(({ name }) => name).join(', ')
  throw new SandboxOptionsError(`There is no scenario ${JSON.stringify(wanted)}. There are: ${names}.`)
}

/** Takes a new world to its starting point, and gives what texts were saved on the way: ids, above all. */
async function playAtStart(
  scenarios: Scenarios,
  { name, steps }: Scenario,
): Promise<Record<string, string> | SandboxOptionsError> {
  const run = await scenarios.run(steps)
  if (!run.ok) return new SandboxOptionsError(`The scenario ${name} cannot be played here. ${run.refusal.detail}`)
  const texts = Object.entries(run.refs).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return Object.fromEntries(texts)
}

function requestLogSizeOf({ requestLogSize = 1000 }: SandboxOptions): number {
  if (Number.isSafeInteger(requestLogSize) && requestLogSize > 0) return requestLogSize
  throw new SandboxOptionsError(`A request log of ${requestLogSize} requests cannot be kept: expected 1 or more.`)
}

function robotsOf({ robots = {} }: SandboxOptions): RobotOptions {
  for (const [role, { delay }] of Object.entries(robots)) {
    if (delay === undefined || isDelay(delay)) continue
    throw new SandboxOptionsError(`The ${role} cannot take ${delay}: expected an ISO 8601 duration, e.g. PT5S.`)
  }
  return robots
}

function clockStateOf({ clock = 'flowing' }: SandboxOptions): ClockState {
  try {
    return initialClock(clock, systemClock)
  } catch (error) {
    throw error instanceof RangeError ? new SandboxOptionsError(error.message) : error
  }
}
