import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { ProfileName } from '@parley/policy/kernel/parameters'

/** What an archive says of the sandbox in it, `manifest.json`. */
export interface Manifest {
  format: 'parley-sandbox'
  /** Of the archive; another one is refused. */
  version: 1
  /** SHA-256 of the schema of the database, hexadecimal. */
  schema: string
  name: string | null
  seed: string
  profile: ProfileName
  parameters: Record<string, unknown>
  policy_version: string
  /** What the clock showed; the clock itself is in the database. */
  clock: { mode: string; now: string }
}

export const schemaHash = (schema: string): string => bytesToHex(sha256(utf8ToBytes(schema)))

const profileNames: Readonly<Record<ProfileName, true>> = { literal: true, cn_law_2026: true, eu: true }

const longestName = 100
const longestSeed = 200

/** `foreign` is a file of something else, `other_version` a sandbox of another version. */
export type ReadManifest =
  | { ok: true; manifest: Manifest }
  | { ok: false; fault: 'corrupt' | 'foreign' | 'other_version' }

/** Reads what a stranger wrote. Parameters and policy version are left to whoever makes a sandbox of them. */
export function readManifest(bytes: Uint8Array): ReadManifest {
  const value = parse(bytes)
  if (value === null) return { ok: false, fault: 'corrupt' }
  if (value['format'] !== 'parley-sandbox') return { ok: false, fault: 'foreign' }
  if (value['version'] !== 1) return { ok: false, fault: 'other_version' }
  const { schema, name, seed, profile, parameters, policy_version } = value
  const isWhole =
    isText(schema, 64) &&
    (name === null || isText(name, longestName)) &&
    isText(seed, longestSeed) &&
    isProfile(profile) &&
    isRecord(parameters) &&
    isText(policy_version, 40)
  if (!isWhole) return { ok: false, fault: 'corrupt' }
  const clock = { mode: '', now: '' }
  return {
    ok: true,
    manifest: { format: 'parley-sandbox', version: 1, schema, name, seed, profile, parameters, policy_version, clock },
  }
}

function parse(bytes: Uint8Array): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= longest && value.isWellFormed()
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isProfile(value: unknown): value is ProfileName {
  return typeof value === 'string' && Object.hasOwn(profileNames, value)
}
