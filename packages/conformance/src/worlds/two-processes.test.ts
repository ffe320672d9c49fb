import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { putState } from '@parley/sandbox/state/store'
import { createClient } from '@parley/sdk'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openCrowdedWorld } from '../../campaigns/crowded-world.ts'
import { gatherCrowd } from '../steps/crowd.ts'

const program = fileURLToPath(new URL('../../campaigns/serving-child.ts', import.meta.url))
const orders = 150

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-two-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A process that serves a file, and the ids of the webhooks that it sent. */
async function serve(file: string, onSent: () => void) {
  const child = spawn(process.execPath, [program, file], { stdio: ['pipe', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  const sent: string[] = []
  await new Promise<void>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line === 'ready') return resolve()
      sent.push(line)
      onSent()
    })
  })
  return {
    sent,
    begin: () => void child.stdin.write('go\n'),
    end: async () => {
      child.stdin.end()
      await exited
    },
  }
}

it('two processes that serve one world do each of its jobs once', async () => {
  const file = join(folder, 'world.db')
  {
    await using world = await openCrowdedWorld(file)
    await gatherCrowd(world, { unpaid: orders, drafts: 0, payouts: 0, undelivered: ['order.expired'] })
    // Past the time of every order, though none of them has been looked at: the processes find all of it due at once.
    world.clock.moveTo(world.clock.now() + 3_600_000)
    await world.platform.bindDeps.database.write((orm) => putState(orm, 'clock', JSON.stringify(world.clock.state())))
  }
  const { promise: allSent, resolve } = Promise.withResolvers<void>()
  let left = orders
  const onSent = () => {
    left -= 1
    if (left === 0) resolve()
  }
  const processes = [await serve(file, onSent), await serve(file, onSent)]
  for (const { begin } of processes) begin()
  await allSent
  for (const { end } of processes) await end()

  const [one = [], other = []] = processes.map(({ sent }) => sent)
  expect(new Set([...one, ...other]).size).toBe(orders)
  expect(one.length + other.length).toBe(orders)
  expect(Math.min(one.length, other.length)).toBeGreaterThan(0)

  await using world = await openCrowdedWorld(file)
  const fetch = async (input: string | URL | Request, init?: RequestInit) => world.fetch(new Request(input, init))
  const parley = createClient({ apiKey: world.keys.secret, fetch })
  const events = await parley.events.list({ type: 'order.expired', limit: 100 }).toArray({ limit: 1000 })
  expect(new Set(events.map(({ data: { object } }) => object.id)).size).toBe(orders)
  expect(events).toHaveLength(orders)
  expect((await parley.events.list({ type: 'payment.closed', limit: 100 }).toArray({ limit: 1000 })).length).toBe(
    orders,
  )
}, 120_000)
