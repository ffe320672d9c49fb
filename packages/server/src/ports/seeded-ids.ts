import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { IdSource } from './id-source.ts'

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const perUnitOfWork = 1024

/**
 * Ids and secrets derived from a seed: the same calls give the same ids. An id is 10 characters of time, 8 of the
 * order of creation and 8 drawn from the seed, so that ids sort even within a millisecond.
 *
 * @example
 * seededIds('a seed').begin(1, 'main').next('ord', 1_756_688_400_000) // 'ord_01K416S6400000000A…'
 */
export function seededIds(seed: string): IdSource {
  const key = bytesToHex(sha256(utf8ToBytes(seed)))
  return {
    begin: (sequence, lane) => {
      let drawn = 0
      let made = 0
      let pool = new Uint8Array(0)
      let used = 0
      const byte = (): number => {
        if (used === pool.length) {
          pool = sha256(utf8ToBytes(`${key}.${lane}.${sequence}.${drawn++}`))
          used = 0
        }
        return pool[used++] ?? 0
      }
      const characters = (alphabet: string, length: number): string => {
        let text = ''
        while (text.length < length) {
          const value = byte()
          // Bytes past the last whole multiple of the alphabet would favour its first characters.
          if (value < 256 - (256 % alphabet.length)) text += alphabet[value % alphabet.length]
        }
        return text
      }
      return {
        next: (prefix, now) => {
          if (made >= perUnitOfWork) throw new RangeError('One unit of work makes at most 1024 ids')
          const order = sequence * perUnitOfWork + made++
          return `${prefix}_${encode(now, 10)}${encode(order, 8)}${characters(crockford, 8)}`
        },
        secret: (length) => characters(base62, length),
      }
    },
  }
}

function encode(value: number, length: number): string {
  let text = ''
  for (let rest = value; text.length < length; rest = Math.floor(rest / 32)) text = crockford[rest % 32] + text
  return text
}
