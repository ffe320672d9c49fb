import type { Database } from '@parley/server/db/database'
import type { KeyHash } from '@parley/server/keys/key-hash'
import { tagOf } from '@parley/server/keys/key-text'
import { findByTag, findSandboxKey } from './db/store.ts'
import type { SandboxKeyRow } from './db/store.ts'

/** Finds worlds by what requests carry. */
export interface WorldIndex {
  /** The key as the host knows it: those that a world was made with, not those that it made itself. */
  findKey(text: string): Promise<SandboxKeyRow | undefined>
  /** The world that a key leads to, by its hash or by the tag in it; undefined where it leads nowhere. */
  worldOfKey(text: string): Promise<string | undefined>
  worldOfTag(tag: string): Promise<string | undefined>
  /** Forgets what is remembered of a world, in memory. */
  forget(id: string): void
}

/** Answers of the database that are remembered. */
const remembered = 20_000

export function createWorldIndex(database: Database, keyHash: KeyHash): WorldIndex {
  const keys = new Map<string, SandboxKeyRow>()
  const tags = new Map<string, string>()

  const findKey = async (text: string) => {
    const hash = keyHash(text)
    const known = keys.get(hash)
    if (known !== undefined) return known
    const found = await database.read((orm) => findSandboxKey(orm, hash))
    if (found !== undefined) remember(keys, hash, found)
    return found
  }
  const worldOfTag = async (tag: string) => {
    const known = tags.get(tag)
    if (known !== undefined) return known
    const found = await database.read((orm) => findByTag(orm, tag))
    if (found !== undefined) remember(tags, tag, found)
    return found
  }
  return {
    findKey,
    worldOfTag,
    worldOfKey: async (text) => {
      const known = await findKey(text)
      if (known !== undefined) return known.sandbox_id
      const tag = tagOf(text)
      return tag === undefined ? undefined : worldOfTag(tag)
    },
    forget: (id) => {
      for (const [hash, { sandbox_id }] of keys) if (sandbox_id === id) keys.delete(hash)
      for (const [tag, sandboxId] of tags) if (sandboxId === id) tags.delete(tag)
    },
  }
}

function remember<K, V>(known: Map<K, V>, key: K, value: V): void {
  if (known.size >= remembered) known.clear()
  known.set(key, value)
}
