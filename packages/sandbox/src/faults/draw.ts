import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * A number in [0, 1) that a seed, a name and a count always give again.
 *
 * @example draw('a seed', 'flt_1', 7) === draw('a seed', 'flt_1', 7) // true
 */
export function draw(seed: string, name: string, count: number): number {
  const bytes = sha256(utf8ToBytes(`${seed}\0${name}\0${count}`))
  return bytes.subarray(0, 6).reduce((sum, byte) => sum * 256 + byte, 0) / 2 ** 48
}
