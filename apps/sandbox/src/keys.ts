import { randomInt } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wellKnownKeys } from '@parley/sandbox/sandbox-keys'
import type { SandboxKeys } from '@parley/sandbox/sandbox-keys'
import { wellKnownHostKey } from '@parley/sandbox/host/host-keys'
import { looksLikeKey, withChecksum } from '@parley/server/keys/key-text'
import { StartError } from './start-error.ts'

/** The keys of the default sandbox, and the one of the host. */
export interface AppKeys extends SandboxKeys {
  /** `hk_…` */
  host: string
}

/**
 * The keys to start with. On this machine alone they are the well-known ones. Where others can reach the sandbox they
 * are drawn at random, once, and kept in `keys.json` of the data folder for its owner alone.
 */
export function loadKeys({ isLocal, data }: { isLocal: boolean; data: string | null }): AppKeys {
  if (isLocal) return { ...wellKnownKeys, host: wellKnownHostKey }
  if (data === null) return drawKeys()
  const file = join(data, 'keys.json')
  if (existsSync(file)) {
    chmodSync(file, 0o600)
    return parseKeys(file)
  }
  const keys = drawKeys()
  mkdirSync(data, { recursive: true, mode: 0o700 })
  writeFileSync(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  return keys
}

function drawKeys(): AppKeys {
  return { secret: drawKey('sk'), staff: drawKey('bk'), control: drawKey('ck'), host: drawKey('hk') }
}

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

function drawKey(prefix: string): string {
  const drawn = Array.from({ length: 32 }, () => base62[randomInt(base62.length)])
  return withChecksum(`${prefix}_${drawn.join('')}`)
}

function parseKeys(file: string): AppKeys {
  const { secret, staff, control, host } = readRecord(file)
  const isWhole = isKey(secret, 'sk_') && isKey(staff, 'bk_') && isKey(control, 'ck_') && isKey(host, 'hk_')
  if (!isWhole) throw new StartError(`${file} does not hold four keys. Delete it to have new ones drawn.`)
  return { secret, staff, control, host }
}

function readRecord(file: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}

function isKey(value: unknown, prefix: string): value is string {
  return typeof value === 'string' && value.startsWith(prefix) && looksLikeKey(value)
}
