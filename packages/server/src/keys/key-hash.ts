import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** Turns a key into what is stored of it. The pepper is kept outside the database, so that a copy of it opens nothing. */
export type KeyHash = (text: string) => string

export function createKeyHash(pepper: string): KeyHash {
  const secret = utf8ToBytes(pepper)
  return (text) => bytesToHex(hmac(sha256, secret, utf8ToBytes(text)))
}
