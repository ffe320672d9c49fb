import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { resolveParameters } from '@parley/policy/kernel/parameters'
import { createPlatform } from '../create-platform.ts'
import type { Platform } from '../create-platform.ts'
import { createDatabase } from '../db/database.ts'
import type { Database } from '../db/database.ts'
import { migrate } from '../db/migrate.ts'
import { migrations } from '../db/migrations.ts'
import { openLocal } from '../db/open-local.ts'
import type { Job } from '../jobs/job.ts'
import type { FiredJob } from '../jobs/fired-job.ts'
import { withChecksum } from '../keys/key-text.ts'
import { silentLog } from '../ports/log.ts'
import type { Log } from '../ports/log.ts'
import type { FileScanner } from '../ports/file-scanner.ts'
import { seededIds } from '../ports/seeded-ids.ts'
import type { TaxDocument } from '../ports/tax-authority.ts'
import type { Transport } from '../ports/transport.ts'
import { scriptedChannels } from './scripted-channels.ts'
import type { ScriptedChannels } from './scripted-channels.ts'

export interface TestOptions {
  /** RFC 3339; 1 September 2026, 09:00 in Shanghai unless given. */
  now?: string
  parameters?: Record<string, unknown>
  transport?: Transport
  fileScanner?: FileScanner
  log?: Log
  extraJobs?: readonly Job[]
}

export interface TestAnswer {
  status: number
  // Tests read answers by name and compare them; the contract's types are checked where handlers are written.
  // oxlint-disable-next-line typescript/no-explicit-any
  body: any
  headers: Headers
}

export interface TestPlatform extends AsyncDisposable {
  platform: Platform
  database: Database
  channels: ScriptedChannels
  /** What the tax authority was given, in order. */
  submitted: readonly TaxDocument[]
  keys: { secret: string; staff: string }
  /** Calls an operation with the secret key, or with the staff key under `/backoffice`, or with the key given. */
  call(
    method: string,
    path: string,
    options?: { body?: unknown; key?: string; headers?: Record<string, string> },
  ): Promise<TestAnswer>
  now(): number
  /** Sets the clock and runs every job due on the way, deliveries included. */
  advanceTo(instant: string | number): Promise<FiredJob[]>
  /** Runs the jobs that are due now. */
  settle(): Promise<FiredJob[]>
}

/** A platform on a database file of its own, with a clock that stands still. */
export async function createTestPlatform(options: TestOptions = {}): Promise<TestPlatform> {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'parley-server-'))
  const database = createDatabase(openLocal(join(folder, 'platform.db')))
  await migrate(database, migrations)
  const resolved = resolveParameters({ profile: 'literal', overrides: options.parameters ?? {} })
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.errors))
  let instant = Date.parse(options.now ?? '2026-09-01T01:00:00Z')
  let requests = 0
  const channels = scriptedChannels()
  const submitted: TaxDocument[] = []
  const clock = { now: () => instant }
  const platform = createPlatform({
    database,
    clock,
    wallClock: clock,
    ids: seededIds('test'),
    channels: channels.channels,
    taxAuthority: { submit: async (document) => void submitted.push(document) },
    transport: options.transport ?? unreachable,
    ...(options.fileScanner === undefined ? {} : { fileScanner: options.fileScanner }),
    parameters: resolved.parameters,
    pepper: 'test',
    log: options.log ?? silentLog,
    requestId: () => `req_${(requests += 1)}`,
    extraJobs: options.extraJobs ?? [],
  })
  const keys = { secret: withChecksum(`sk_${'0'.repeat(32)}`), staff: withChecksum(`bk_${'0'.repeat(32)}`) }
  await platform.grant({ kind: 'secretKey', text: keys.secret })
  await platform.grant({ kind: 'staffKey', text: keys.staff, roles: ['refund_reviewer', 'operator'] })

  const run = (until: number) =>
    platform.jobs.runDue({
      until,
      awaitDeliveries: true,
      checkpoint: (_, due) => void (instant = Math.max(instant, due)),
    })
  return {
    platform,
    database,
    channels,
    submitted,
    keys,
    now: () => instant,
    settle: () => run(instant),
    advanceTo: async (to) => {
      const target = typeof to === 'string' ? Date.parse(to) : to
      const ran = await run(target)
      instant = Math.max(instant, target)
      return ran
    },
    call: async (method, path, { body, key, headers } = {}) => {
      const authorization = `Bearer ${key ?? (path.startsWith('/backoffice') ? keys.staff : keys.secret)}`
      const isForm = body instanceof FormData
      const response = await platform.fetch(
        new Request(`http://platform.test${path}`, {
          method,
          headers: {
            authorization,
            ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
            ...headers,
          },
          ...(body === undefined ? {} : { body: isForm || typeof body === 'string' ? body : JSON.stringify(body) }),
        }),
      )
      const text = await response.text()
      const isJson = response.headers.get('content-type')?.includes('json') === true
      return {
        status: response.status,
        headers: response.headers,
        body: isJson && text !== '' ? JSON.parse(text) : text,
      }
    },
    [Symbol.asyncDispose]: async () => {
      await platform.jobs.idle()
      await database.close()
      rmSync(folder, { recursive: true })
    },
  }
}

const unreachable: Transport = {
  send: async () => {
    throw new Error('No receiver in this test')
  },
  refuse: () => null,
}
