import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** Numbers the requests of a world. Worlds of different seeds share no request id. */
export function requestIds(seed: string): () => string {
  const world = bytesToHex(sha256(utf8ToBytes(`requests of ${seed}`))).slice(0, 8)
  let requests = 0
  return () => `req_${world}_${(requests += 1)}`
}
