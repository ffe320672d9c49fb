import type { Ids } from '../ports/id-source.ts'
import type { KeyKind } from './table.ts'

const prefixes: Record<KeyKind, string> = {
  secretKey: 'sk',
  sessionToken: 'ut',
  staffKey: 'bk',
  controlKey: 'ck',
  hostKey: 'hk',
}
const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/**
 * The text of a new key: prefix, the tag of the sandbox if it has one, 32 random characters, and a CRC-32 in six more,
 * by which a secret scanner tells a key from noise.
 */
export function newKeyText(ids: Pick<Ids, 'secret'>, kind: KeyKind, tag = ''): string {
  return withChecksum(`${prefixes[kind]}_${tag === '' ? '' : `${tag}_`}${ids.secret(32)}`)
}

/** The tag in the text of a key, by which a host of many sandboxes finds the one that made it. */
export function tagOf(text: string): string | undefined {
  return /^(?:sk|ut|bk|ck)_([0-9A-Za-z]+)_/.exec(text)?.[1]
}

/** Appends the checksum by which `looksLikeKey` knows a key. */
export function withChecksum(body: string): string {
  let rest = crc32(body)
  let text = ''
  for (let digits = 0; digits < 6; digits += 1) {
    text = base62[rest % 62] + text
    rest = Math.floor(rest / 62)
  }
  return body + text
}

/** Whether a text is a key as far as can be told without looking it up. */
export function looksLikeKey(text: string): boolean {
  return (
    /^(sk|ut|bk|ck|hk)_([0-9A-Za-z]{1,32}_)?[0-9A-Za-z]{7,128}$/.test(text) && withChecksum(text.slice(0, -6)) === text
  )
}

function crc32(text: string): number {
  let crc = 0xffffffff
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}
