import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wellKnownKeys } from '@parley/sandbox/sandbox-keys'
import { createClient } from '@parley/sdk'
import { startServer } from './child-server.ts'
import { httpLoad } from './http-load.ts'
import type { LoadResult } from './http-load.ts'
import type { Row } from './targets.ts'

const app = '../../../apps/sandbox/src/main.ts'
const connections = 16

/** Start, memory and throughput of the app, beside the limits that bare HTTP, Hono and raw libSQL give in the same run. */
export async function overHttp(seconds: number): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  try {
    const { firstAnswer, rss } = await start(folder)
    const server = await startServer(app, ['--port', '0', '--data', folder, '--log-level', 'silent'])
    const created = await createOrders(server.baseUrl, seconds)
    const read = await readOrder(server.baseUrl, seconds)
    const busy = server.rss()
    await server.stop()
    const raw = await against('./servers/raw-libsql.ts', (url) => httpLoad(posting(url, seconds)))
    const http = await against('./servers/bare-http.ts', (url) => httpLoad(getting(`${url}/`, seconds)))
    const hono = await against('./servers/bare-hono.ts', (url) => httpLoad(getting(`${url}/v1/orders/ord_0`, seconds)))
    return [
      { name: 'Start to first answer', value: firstAnswer, unit: 'ms', target: { most: 600 } },
      { name: 'Memory when idle (RSS)', value: rss, unit: 'MB', target: { most: 130 } },
      { name: 'Memory after the load (RSS)', value: busy, unit: 'MB' },
      { name: 'create-order', value: created.perSecond, unit: '/s', target: { least: 2000 } },
      { name: 'create-order p99', value: created.p99, unit: 'ms' },
      { name: 'create-order, failed', value: created.failed, unit: '', target: { most: 0 } },
      { name: 'the same transaction in raw libSQL and bare HTTP', value: raw.perSecond, unit: '/s' },
      {
        name: 'create-order of that limit',
        value: (100 * created.perSecond) / raw.perSecond,
        unit: '%',
        target: { least: 50 },
      },
      { name: 'get-order', value: read.perSecond, unit: '/s', target: { least: 6000 } },
      { name: 'get-order p99', value: read.p99, unit: 'ms' },
      { name: 'get-order, failed', value: read.failed, unit: '', target: { most: 0 } },
      { name: 'bare node:http', value: http.perSecond, unit: '/s' },
      { name: 'bare Hono', value: hono.perSecond, unit: '/s' },
      { name: 'get-order of bare Hono', value: (100 * read.perSecond) / hono.perSecond, unit: '%' },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The median of five starts on a data folder that exists, to the first answer of `/healthz`. */
async function start(folder: string): Promise<{ firstAnswer: number; rss: number }> {
  const starts: number[] = []
  let rss = 0
  for (let run = 0; run < 5; run += 1) {
    const begun = performance.now()
    const server = await startServer(app, ['--port', '0', '--data', folder, '--log-level', 'silent'])
    await fetch(`${server.baseUrl}/healthz`)
    starts.push(performance.now() - begun)
    rss = server.rss()
    await server.stop()
  }
  return { firstAnswer: starts.toSorted((left, right) => left - right)[2] ?? 0, rss }
}

async function createOrders(baseUrl: string, seconds: number): Promise<LoadResult> {
  const parley = createClient({ apiKey: wellKnownKeys.secret, baseUrl })
  const user = await parley.users.create({
    kind: 'individual',
    username: 'bench',
    email: 'bench@example.com',
    region: 'CN',
    locale: 'en',
  })
  await parley.users.acceptTerms(user.id, { document: 'terms_of_service', version: '2026-01-01' })
  const load = posting(baseUrl, seconds, user.id)
  await httpLoad({ ...load, seconds: 1, headersOf: (n) => ({ 'idempotency-key': `warm-${n}` }) })
  return httpLoad(load)
}

async function readOrder(baseUrl: string, seconds: number): Promise<LoadResult> {
  const parley = createClient({ apiKey: wellKnownKeys.secret, baseUrl })
  const [order] = await parley.orders.list({}).toArray({ limit: 1 })
  return httpLoad(getting(`${baseUrl}/v1/orders/${order?.id}`, seconds))
}

function posting(baseUrl: string, seconds: number, userId = 'usr_0') {
  const order = { user_id: userId, plan_id: 'pro', interval: 'month', method: 'alipay', entry: 'purchase_page' }
  const body = JSON.stringify(order)
  return {
    url: `${baseUrl}/v1/orders`,
    method: 'POST',
    headers: { authorization: `Bearer ${wellKnownKeys.secret}` },
    headersOf: (n: number) => ({ 'idempotency-key': `bench-${n}` }),
    body: () => body,
    seconds,
    connections,
  }
}

function getting(url: string, seconds: number) {
  return { url, method: 'GET', headers: { authorization: `Bearer ${wellKnownKeys.secret}` }, seconds, connections }
}

async function against(file: string, load: (baseUrl: string) => Promise<LoadResult>): Promise<LoadResult> {
  const server = await startServer(file)
  try {
    return await load(server.baseUrl)
  } finally {
    await server.stop()
  }
}
