import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wellKnownHostKey } from '@parley/sandbox/host/host-keys'
import { createClient } from '@parley/sdk'
import type { Client } from '@parley/sdk'
import { createSandboxClient } from '@parley/sdk/sandbox'
import type { SandboxClient } from '@parley/sdk/sandbox'
import { startServer } from './child-server.ts'
import type { ChildServer } from './child-server.ts'
import { time } from './measure.ts'
import type { BenchSize, Row } from './targets.ts'

const frozen = { clock: { mode: 'frozen', at: '2026-09-01T01:00:00Z' } } as const

/** What a host of many sandboxes costs: making them, copying them, keeping them open and letting them go. */
export async function manyWorlds({ scale, full }: BenchSize): Promise<Row[]> {
  const closed = await lettingGo(full ? 10_000 : 1000 * scale)
  return [...(await makingAndCopying(scale)), ...(await keepingOpen(1000)), ...closed]
}

async function makingAndCopying(scale: number): Promise<Row[]> {
  await using host = await startHost(200)
  const { sandboxes } = host.client
  const creation = await time(60 * scale, async () => sandboxes.create(frozen))
  const { id, keys } = await sandboxes.create(frozen)
  await makeOrders(createClient({ baseUrl: host.server.baseUrl, apiKey: keys.secret }), 1000)
  const { id: snapshot_id, size } = await sandboxes.createSnapshot(id, {})
  const fork = await time(10 * scale, async () => sandboxes.fork(id, {}))
  const restore = await time(10 * scale, async () => sandboxes.restore(id, { snapshot_id }))
  return [
    { name: 'Create a world over HTTP (p50)', value: creation.p50, unit: 'ms', target: { most: 5 } },
    { name: 'Create a world over HTTP (p95)', value: creation.p95, unit: 'ms', target: { most: 10 } },
    { name: 'World with 1,000 orders on disk', value: size / 1024 / 1024, unit: 'MB' },
    { name: 'Fork a world with 1,000 orders (p50)', value: fork.p50, unit: 'ms', target: { most: 20 } },
    { name: 'Restore a world with 1,000 orders (p50)', value: restore.p50, unit: 'ms', target: { most: 20 } },
  ]
}

/** Every world is used before memory is read, so that each has all that an open one has. */
async function keepingOpen(worlds: number): Promise<Row[]> {
  await using host = await startHost(worlds + 1)
  await inParallel(worlds, () => makeAndUse(host))
  return [{ name: '1,000 worlds open at once (RSS)', value: host.server.rss(), unit: 'MB', target: { most: 600 } }]
}

async function lettingGo(worlds: number): Promise<Row[]> {
  await using host = await startHost(50)
  await inParallel(200, () => makeAndUse(host))
  const before = host.descriptors()
  let most = 0
  await inParallel(worlds, async () => {
    await makeAndUse(host)
    most = Math.max(most, host.descriptors())
  })
  const name = `${worlds.toLocaleString('en')} worlds made, used once and left on disk`
  return [
    {
      name: `${name}: file descriptors more than before`,
      value: host.descriptors() - before,
      unit: '',
      target: { most: 800 },
    },
    { name: `${name}: the most at any time`, value: most, unit: '', target: { most: 2000 } },
    { name: `${name}: on disk`, value: host.bytes() / 1024 / 1024 / 1024, unit: 'GB' },
    { name: `${name} (RSS)`, value: host.server.rss(), unit: 'MB', target: { most: 600 } },
  ]
}

interface Host extends AsyncDisposable {
  server: ChildServer
  client: SandboxClient
  /** How many file descriptors the process has open. */
  descriptors(): number
  /** What its worlds take on disk. */
  bytes(): number
}

async function startHost(mostOpen: number): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-worlds-'))
  const settings = ['--port', '0', '--data', folder, '--log-level', 'silent', '--open-sandboxes', String(mostOpen)]
  const server = await startServer('../../../apps/sandbox/src/main.ts', settings)
  return {
    server,
    client: createSandboxClient({ baseUrl: server.baseUrl, apiKey: wellKnownHostKey }),
    descriptors: () => readdirSync(`/proc/${server.pid}/fd`).length,
    bytes: () => bytesIn(folder),
    [Symbol.asyncDispose]: async () => {
      await server.stop()
      rmSync(folder, { recursive: true })
    },
  }
}

async function makeAndUse({ server, client }: Host): Promise<void> {
  const { keys } = await client.sandboxes.create(frozen)
  const parley = createClient({ baseUrl: server.baseUrl, apiKey: keys.secret })
  await makeOrders(parley, 1)
}

async function makeOrders(parley: Client, orders: number): Promise<void> {
  const account = {
    kind: 'individual',
    username: 'li.lei',
    email: 'li@example.com',
    region: 'CN',
    locale: 'en',
  } as const
  const { id: user_id } = await parley.users.create(account)
  await parley.users.acceptTerms(user_id, { document: 'terms_of_service', version: '2026-01-01' })
  const order = { user_id, plan_id: 'pro', interval: 'month', method: 'alipay', entry: 'purchase_page' } as const
  await inParallel(orders, async () => parley.orders.create(order))
}

function bytesIn(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
}

/** Does work so many times, eight at once. */
async function inParallel(times: number, work: () => Promise<unknown>): Promise<void> {
  let left = times
  const worker = async () => {
    while (left-- > 0) await work()
  }
  await Promise.all(Array.from({ length: 8 }, worker))
}
