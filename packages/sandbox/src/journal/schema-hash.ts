import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { worldMigrations } from '../state/world-migrations.ts'

let known: string | null = null

/** SHA-256 of the tables of a world: a journal of other tables is one of another version of the sandbox. */
export function schemaHash(): string {
  known ??= bytesToHex(sha256(utf8ToBytes(JSON.stringify(worldMigrations))))
  return known
}
