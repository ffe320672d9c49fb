import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** Hashes kept in memory, so that a caller's key is hashed once and not at every call. */
const rememberedKeys = 1_000

/** Turns a key into what is stored of it. The pepper is kept outside the database, so that a copy of it opens nothing. */
export type KeyHash = (text: string) => string

export function createKeyHash(pepper: string): KeyHash {
  const secret = utf8ToBytes(pepper)
  const known = new Map<string, string>()
  return (text) => {
    const kept = known.get(text)
    if (kept !== undefined) return kept
    const hash = bytesToHex(hmac(sha256, secret, utf8ToBytes(text)))
    if (known.size >= rememberedKeys) known.clear()
    known.set(text, hash)
    return hash
  }
}
