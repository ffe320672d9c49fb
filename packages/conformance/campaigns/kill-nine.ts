import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Sandbox } from '@parley/sandbox/create-sandbox'
import { createSandboxClient } from '@parley/sdk/sandbox'
import { openLocal } from '@parley/server/db/open-local'
import { gatherCrowd } from '../src/steps/crowd.ts'
import type { CrowdSize } from '../src/steps/crowd.ts'
import type { Campaign, CampaignResult } from './campaign.ts'
import { openCrowdedWorld } from './crowded-world.ts'
import { foldLog } from './fold-log.ts'
import { seededNumbers } from './random.ts'

const child = fileURLToPath(new URL('advancing-child.ts', import.meta.url))
/** Everything of a crowd has fallen due by then, the last tries of deliveries included. */
const end = '2027-01-15T00:00:00Z'

export interface KillNine {
  readonly seed: number
  readonly crowd: CrowdSize
  /** Kills of one world before it is left to finish. */
  readonly killsPerWorld: number
  goOn(worlds: number): boolean
  say(line: string): void
}

/** Ten worlds killed five times each, unless a time is given. */
export const killNine: Campaign = ({ seed, goOn, say }) =>
  killWorlds({
    seed,
    goOn,
    say,
    crowd: { unpaid: 120, drafts: 60, payouts: 40, undelivered: ['refund.draft_expired'] },
    killsPerWorld: 5,
  })

/**
 * Kills processes with SIGKILL while they advance a world, has others go on, and compares what comes out with the same
 * world advanced without a break: no job lost, none done twice, no object younger than the clock.
 */
export async function killWorlds(plan: KillNine): Promise<CampaignResult> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-kill-nine-'))
  try {
    const origin = join(folder, 'origin.db')
    await inWorld(origin, (world) => gatherCrowd(world, plan.crowd))
    await foldLog(origin)
    const whole = join(folder, 'whole.db')
    copyFileSync(origin, whole)
    const expected = await finish(whole)
    plan.say(`${expected.fired.length} jobs in an advance without a break`)

    const draw = seededNumbers(plan.seed)
    const failures: string[] = []
    let worlds = 0
    let kills = 0
    while (plan.goOn(worlds)) {
      worlds += 1
      const file = join(folder, `world-${worlds}.db`)
      copyFileSync(origin, file)
      const told: string[] = []
      for (let killed = 0; killed < plan.killsPerWorld; killed += 1) {
        // Spread over what is left, so that the last process has something to do as well.
        const left = expected.fired.length - told.length
        const lines = await advanceAndKill(file, 1 + draw(Math.max(1, (2 * left) / (plan.killsPerWorld - killed + 1))))
        told.push(...lines)
        kills += 1
        failures.push(...(await lookAt(file)).map((failure) => `world ${worlds}, kill ${killed + 1}: ${failure}`))
      }
      const { tables, fired } = await finish(file)
      const twice = [...told, ...fired].filter((one, at, all) => all.indexOf(one) !== at)
      if (twice.length > 0) failures.push(`world ${worlds}: done twice: ${twice.slice(0, 5).join(', ')}`)
      const other = Object.keys(expected.tables).filter((name) => tables[name] !== expected.tables[name])
      if (other.length > 0) failures.push(`world ${worlds}: not the state of an unbroken advance: ${other.join(', ')}`)
      plan.say(`world ${worlds}: ${kills} kills so far, ${failures.length} failures`)
    }
    return { done: `${worlds} worlds, ${kills} kills`, failures }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Lets a process advance the world until it has told of so many jobs, then kills it; gives the jobs it told of. */
async function advanceAndKill(file: string, after: number): Promise<string[]> {
  const advancing = spawn(process.execPath, [child, file, end], { stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(advancing, 'exit')
  const lines: string[] = []
  for await (const line of createInterface({ input: advancing.stdout })) {
    lines.push(line)
    if (lines.length === after) advancing.kill('SIGKILL')
  }
  const [code] = await exited
  if (code !== null && code !== 0) throw new Error(`The process that advanced ${file} ended with ${String(code)}`)
  return lines
}

/** What is wrong in the file that a killed process left. */
async function lookAt(file: string): Promise<string[]> {
  const connection = openLocal(file)
  try {
    const one = async (query: string) => (await connection.query(query, [], 'all')).rows[0]?.[0]
    const clock = JSON.parse((await one("select value from sandbox_state where name = 'clock'")) as string) as {
      at: number
    }
    const youngest = Number(await one('select max(occurred_at) from events'))
    const broken = await one('pragma integrity_check')
    return [
      ...(youngest <= clock.at ? [] : [`the clock stands ${youngest - clock.at} ms before the last event`]),
      ...(broken === 'ok' ? [] : [`the file is damaged: ${JSON.stringify(broken)}`]),
    ]
  } finally {
    connection.close()
  }
}

/** Advances a world to its end; its state then, and the jobs that ran. */
async function finish(file: string): Promise<{ tables: Record<string, string>; fired: string[] }> {
  return inWorld(file, async (world) => {
    const control = createSandboxClient({
      apiKey: world.keys.control,
      fetch: async (input, init) => world.fetch(new Request(input, init)),
      timeout: 600_000,
      totalTimeout: 600_000,
    })
    const { fired } = await control.clock.advance({ to: end })
    const { tables } = await control.stateHash.get()
    return { tables, fired: fired.map(({ job_id, due_at }) => `${job_id} ${due_at}`) }
  })
}

async function inWorld<T>(file: string, work: (world: Sandbox) => Promise<T>): Promise<T> {
  await using world = await openCrowdedWorld(file)
  return await work(world)
}
