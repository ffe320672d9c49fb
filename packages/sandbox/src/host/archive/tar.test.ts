import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTar, writeTar } from './tar.ts'

describe('tar', () => {
  it.each([0, 1, 511, 512, 513, 2000])('gives back a file of %i bytes and the one after it', (length) => {
    const given = [
      { name: 'first.bin', bytes: new Uint8Array(length).fill(0x61) },
      { name: 'second.bin', bytes: new Uint8Array([1, 2, 3]) },
    ]
    expect(readTar(writeTar(given))).toEqual(given)
  })

  it('gives back no files of an empty archive', () => {
    expect(readTar(writeTar([]))).toEqual([])
  })

  it('is opened by any tar', () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-tar-'))
    try {
      writeFileSync(join(folder, 'a.tar'), writeTar([{ name: 'note.txt', bytes: new TextEncoder().encode('hello') }]))
      execFileSync('tar', ['xf', 'a.tar'], { cwd: folder })
      expect(readFileSync(join(folder, 'note.txt'), 'utf8')).toBe('hello')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('refuses what is cut short, altered or no archive', () => {
    const archive = writeTar([{ name: 'note.txt', bytes: new Uint8Array(600) }])
    expect(readTar(archive.subarray(0, 700))).toBeNull()
    expect(readTar(archive.subarray(0, 1024))).toBeNull()
    expect(readTar(new Uint8Array(0))).toBeNull()
    expect(readTar(new TextEncoder().encode('no archive '.repeat(100)))).toBeNull()
    const altered = Uint8Array.from(archive)
    altered[0] = 0x2e
    expect(readTar(altered)).toBeNull()
  })

  it('refuses links and other things that are no plain files', () => {
    const archive = writeTar([{ name: 'note.txt', bytes: new Uint8Array(0) }])
    const link = Uint8Array.from(archive)
    link[156] = 0x32
    // One more than '0' twice: the checksum is corrected by hand.
    link[153] = (link[153] ?? 0) + 2
    expect(readTar(link)).toBeNull()
  })
})
