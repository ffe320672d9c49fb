import type { FileType } from '@parley/policy/files/decide-upload'

const signatures: readonly { readonly type: FileType; readonly begins: readonly number[] }[] = [
  { type: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
  { type: 'application/pdf', begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
]

/**
 * What the bytes of a file are, whatever its sender calls them; `null` for anything but PNG, JPEG, PDF and plain UTF-8
 * text (4.2.2).
 *
 * @example sniffType(new TextEncoder().encode('Meeting 7 was dark.')) // 'text/plain'
 */
export function sniffType(bytes: Uint8Array): FileType | null {
  const known = signatures.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte))
  if (known !== undefined) return known.type
  return isPlainText(bytes) ? 'text/plain' : null
}

const tab = 0x09
const carriageReturn = 0x0d

function isPlainText(bytes: Uint8Array): boolean {
  // Of the control characters, a text holds those that move on the page: tab to carriage return.
  if (bytes.some((byte) => byte === 0x7f || (byte < 0x20 && (byte < tab || byte > carriageReturn)))) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
