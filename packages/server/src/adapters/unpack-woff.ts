import { inflateSync } from 'node:zlib'

/**
 * The OpenType font in a WOFF 1.0 file. Unpacked once: a reader of WOFF would inflate the table of outlines for every
 * glyph.
 * @throws RangeError on a file of another kind
 */
export function unpackWoff(woff: Uint8Array): Uint8Array {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength)
  if (from.getUint32(0) !== 0x774f4646) throw new RangeError('Not a WOFF 1.0 file')
  const count = from.getUint16(12)
  const tables = Array.from({ length: count }, (_, index) => readEntry(from, 44 + 20 * index))
  const size = tables.reduce((sum, { length }) => sum + padded(length), 12 + 16 * count)
  const font = new Uint8Array(size)
  const to = new DataView(font.buffer)
  const power = 2 ** Math.floor(Math.log2(count))
  to.setUint32(0, from.getUint32(4))
  to.setUint16(4, count)
  to.setUint16(6, power * 16)
  to.setUint16(8, Math.log2(power))
  to.setUint16(10, (count - power) * 16)
  let at = 12 + 16 * count
  for (const [index, { tag, checksum, offset, packed, length }] of tables.entries()) {
    const entry = 12 + 16 * index
    for (const [field, value] of [tag, checksum, at, length].entries()) to.setUint32(entry + 4 * field, value)
    const bytes = woff.subarray(offset, offset + packed)
    font.set(packed === length ? bytes : inflateSync(bytes), at)
    at += padded(length)
  }
  return font
}

const readEntry = (from: DataView, at: number) => ({
  tag: from.getUint32(at),
  offset: from.getUint32(at + 4),
  packed: from.getUint32(at + 8),
  length: from.getUint32(at + 12),
  checksum: from.getUint32(at + 16),
})

const padded = (length: number): number => Math.ceil(length / 4) * 4
