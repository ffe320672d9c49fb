import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/** A file of an archive. */
export interface ArchivedFile {
  name: string
  bytes: Uint8Array
}

const block = 512
/** Where the fields of a header stand, by POSIX.1-1988 (ustar): offset and length. */
const field = {
  name: [0, 100],
  mode: [100, 8],
  uid: [108, 8],
  gid: [116, 8],
  size: [124, 12],
  mtime: [136, 12],
  checksum: [148, 8],
  type: [156, 1],
  magic: [257, 8],
} as const
type Field = keyof typeof field

/** Packs files into a tar archive that any `tar` opens. The same files give the same bytes. */
export function writeTar(files: readonly ArchivedFile[]): Uint8Array {
  const parts = files.flatMap(({ name, bytes }) => [
    headerOf(name, bytes.length),
    bytes,
    new Uint8Array((block - (bytes.length % block)) % block),
  ])
  return concatBytes(...parts, new Uint8Array(2 * block))
}

function headerOf(name: string, size: number): Uint8Array {
  const header = new Uint8Array(block)
  const put = (where: Field, text: string) => header.set(utf8ToBytes(text), field[where][0])
  put('name', name)
  put('mode', '0000644')
  put('uid', '0000000')
  put('gid', '0000000')
  put('size', size.toString(8).padStart(11, '0'))
  put('mtime', '00000000000')
  put('type', '0')
  put('magic', 'ustar\x0000')
  put('checksum', `${checksumOf(header).toString(8).padStart(6, '0')}\0 `)
  return header
}

/** The sum of the bytes of a header, its own field counted as spaces. */
function checksumOf(header: Uint8Array): number {
  const [at, length] = field.checksum
  return header.reduce((sum, byte, position) => sum + (position >= at && position < at + length ? 0x20 : byte), 0)
}

/** The plain files of a tar archive; null where the bytes are none, or hold anything but plain files. */
export function readTar(archive: Uint8Array): ArchivedFile[] | null {
  const files: ArchivedFile[] = []
  let at = 0
  while (at + block <= archive.length) {
    const header = archive.subarray(at, at + block)
    if (header.every((byte) => byte === 0)) return files
    const get = (where: Field) => textOf(header.subarray(field[where][0], field[where][0] + field[where][1]))
    const size = Number.parseInt(get('size').trim(), 8)
    const isPlain = get('type') === '0' || get('type') === ''
    const isHeader = Number.parseInt(get('checksum').trim(), 8) === checksumOf(header)
    if (!isHeader || !isPlain || !(size >= 0) || at + block + size > archive.length) return null
    files.push({ name: get('name'), bytes: archive.subarray(at + block, at + block + size) })
    at += block + Math.ceil(size / block) * block
  }
  return null
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes).split('\0', 1)[0] ?? ''
