import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSandbox } from '@parley/sandbox/create-sandbox'
import { createBackofficeClient } from '@parley/sdk/backoffice'
import { openLocal } from '@parley/server/db/open-local'
import { time } from './measure.ts'
import type { Row } from './targets.ts'

const entries = 1_000_000
const began = Date.parse('2026-01-01T00:00:00Z')
const lasted = 240 * 86_400_000

/** The trial balance of a million entries over eight months and two thousand wallets, as staff ask for it over HTTP. */
export async function ledger(): Promise<Row[]> {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'parley-ledger-'))
  try {
    const file = join(folder, 'world.db')
    const world = { file, clock: { frozenAt: '2026-09-01T01:00:00Z' } } as const
    await (await createSandbox(world)).close()
    await fill(file)
    await using sandbox = await createSandbox(world)
    const fetch = async (input: string | URL | Request, init?: RequestInit) => sandbox.fetch(new Request(input, init))
    const staff = createBackofficeClient({ apiKey: sandbox.keys.staff, fetch })
    const asked = (query: { as_of?: string }) =>
      time(10, async () => {
        const { totals } = await staff.ledger.trialBalance(query)
        if (totals.some(({ amount }) => amount !== 0)) throw new Error('The ledger does not add up to zero')
      })
    const name = 'Trial balance of 1,000,000 entries'
    return [
      { name: `${name} (p95)`, value: (await asked({})).p95, unit: 'ms', target: { most: 300 } },
      { name: `${name}, a week ago (p95)`, value: (await asked({ as_of: '2026-08-22T00:00:00Z' })).p95, unit: 'ms' },
      {
        name: `${name}, as of its middle (p95)`,
        value: (await asked({ as_of: '2026-05-01T00:00:00Z' })).p95,
        unit: 'ms',
      },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Postings of two entries each, written as the platform would have; it could not be asked for them in reasonable time. */
async function fill(file: string): Promise<void> {
  const connection = openLocal(file)
  await connection.script(`
    INSERT INTO ledger_entries (id, posting, account, amount, currency, cause, kind, booked_at)
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${entries - 1})
    SELECT printf('jnl_%012d_%d', i / 2, i % 2), printf('jnl_%012d', i / 2),
      iif(i % 2 = 0, 'outside', 'wallet:usr_' || (i / 2 * 7919 % 2000)), iif(i % 2 = 0, 1, -1) * (100 + i / 2 % 977),
      'CNY', printf('wtx_%012d', i / 2), 'wallet_top_up', ${began} + CAST(i / 2 * ${(2 * lasted) / entries} AS INTEGER)
    FROM n`)
  await connection.script(`
    INSERT INTO ledger_balances (account, currency, total, opened_at)
    SELECT account, currency, sum(amount), min(booked_at) FROM ledger_entries GROUP BY account, currency`)
  connection.close()
}
