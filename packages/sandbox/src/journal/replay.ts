import type { SandboxSchemas } from '@parley/contract/sandbox'
import { jobTable } from '@parley/server/job-table'
import type { Platform } from '@parley/server/create-platform'
import type { Job } from '@parley/server/jobs/job'
import type { JobRunner } from '@parley/server/jobs/runner'
import type { Database } from '@parley/server/db/database'
import type { Numbers } from '../adapters/call-scope.ts'
import type { SandboxKeys } from '../sandbox-keys.ts'
import type { Journal } from './create-journal.ts'
import { injectedFault, strikeAgain } from './injected-fault.ts'
import { replayRequest } from './replay-request.ts'
import { insertEntry, listWaiting, readNumbers } from './store.ts'
import type { EntryRow } from './store.ts'

type Divergence = SandboxSchemas['Divergence']

export interface ReplayDeps {
  database: Database
  journal: Journal
  runner: Pick<JobRunner, 'runNow'>
  work: Platform['work']
  extraJobs: readonly Job[]
  keys: SandboxKeys
  /** Moves the clock, and runs nothing. */
  moveTo(instant: number): Promise<void>
  /** Answers a request as the world does, but runs no jobs afterwards. */
  dispatch(request: Request): Promise<Response>
}

/** Where a replay is to end. */
export interface ReplayEnd extends Numbers {
  now: number
}

const isDelivery = (job: Job) => 'lane' in job && job.lane === 'delivery'
/** A job that fails again and again makes no way. */
const mostInVain = 100

/**
 * Repeats calls, each after the jobs that came before it: the number of a call tells how many units of work there were
 * by then, whoever waited for whom. Stops at the first that goes another way.
 */
export async function replay(
  deps: ReplayDeps,
  entries: readonly EntryRow[],
  end: ReplayEnd,
): Promise<{ replayed: number; divergence: Divergence | null }> {
  const tokens = new Map<string, string>()
  const inOrder = entries.toSorted((left, right) => left.work - right.work || left.position - right.position)
  let replayed = 0
  for (const entry of inOrder) {
    const { position, work, deliveries } = entry
    const divergence =
      (await catchUp(deps, { work: work - 1, deliveries, position })) ?? (await repeat(deps, entry, tokens))
    if (divergence !== null) return { replayed, divergence }
    replayed += 1
  }
  const divergence = await catchUp(deps, { ...end, position: null })
  if (divergence === null) await deps.moveTo(end.now)
  return { replayed, divergence }
}

/** Runs jobs, one at a time, until there were as many units of work as there are to be. */
async function catchUp(
  { database, runner, extraJobs }: ReplayDeps,
  target: Numbers & { position: number | null },
): Promise<Divergence | null> {
  let before = await database.read(readNumbers)
  let inVain = 0
  const deliveryKinds = new Set([...jobTable, ...extraJobs].filter(isDelivery).map(({ kind }) => kind))
  while (before.work < target.work || before.deliveries < target.deliveries) {
    const { work, deliveries } = before
    const waiting = await database.read(listWaiting)
    const next = waiting.find(({ kind }) =>
      deliveryKinds.has(kind) ? deliveries < target.deliveries : work < target.work,
    )
    if (next === undefined || inVain === mostInVain) return unexplained(target, before)
    await runner.runNow([next.id], next.due_at)
    before = await database.read(readNumbers)
    inVain = before.work === work && before.deliveries === deliveries ? inVain + 1 : 0
  }
  return before.work > target.work ? unexplained(target, before) : null
}

function unexplained(target: Numbers & { position: number | null }, found: Numbers): Divergence {
  const text = ({ work, deliveries }: Numbers) => `${work} units of work and ${deliveries} deliveries`
  return {
    position: target.position,
    expected: `${text(target)} before it`,
    found: `${text(found)}, and no job to run`,
  }
}

async function repeat(deps: ReplayDeps, entry: EntryRow, tokens: Map<string, string>): Promise<Divergence | null> {
  const { database, journal } = deps
  await deps.moveTo(entry.at)
  // The clock has been moved; what moved it would run jobs of its own accord.
  if (entry.path.startsWith('/sandbox/v1/clock')) {
    await database.write((orm) => insertEntry(orm, entry))
    return null
  }
  if (entry.operation === injectedFault) {
    await journal.at(entry.at, () =>
      deps.work(async (ctx) => {
        await strikeAgain(ctx, entry)
        await insertEntry(ctx.orm, entry)
      }),
    )
    return null
  }
  const request = replayRequest(entry, { keys: deps.keys, tokens })
  const differs = (found: string) => ({ position: entry.position, expected: `status ${entry.status}`, found })
  if (request === null) return differs('no session of this user')
  const response = await journal.at(entry.at, () => deps.dispatch(request))
  const text = await response.text()
  if (response.status !== entry.status) return differs(`status ${response.status} ${codeOf(text)}`.trimEnd())
  if (entry.operation === 'createUserSession') {
    const session: { user_id: string; token: string } = JSON.parse(text)
    tokens.set(session.user_id, session.token)
  }
  const { work } = await database.read(readNumbers)
  const isCounted = entry.caller !== 'control' && entry.caller !== 'payer'
  return isCounted && work !== entry.work ? differs(`unit of work ${work} in place of ${entry.work}`) : null
}

function codeOf(text: string): string {
  try {
    const problem: unknown = JSON.parse(text)
    return typeof problem === 'object' && problem !== null && 'code' in problem ? String(problem.code) : ''
  } catch {
    return ''
  }
}
