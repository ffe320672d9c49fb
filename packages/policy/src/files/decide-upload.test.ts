import { describe, expect, it } from 'vitest'
import { cleanFileName } from './clean-file-name.ts'
import { decideUpload, largestFile } from './decide-upload.ts'

describe('an upload', () => {
  it('4.2.2 takes a picture under its bare name', () => {
    expect(decideUpload({ name: '../room.png', size: 10, type: 'image/png', threat: null })).toMatchObject({
      ok: true,
      name: 'room.png',
      media_type: 'image/png',
      decision: { outcome: 'file_accepted', clauses: ['4.2.2'] },
    })
  })

  it('4.2.2 takes 5 MiB, and not a byte more', () => {
    expect(decideUpload({ name: 'a', size: largestFile, type: 'text/plain', threat: null }).ok).toBe(true)
    expect(decideUpload({ name: 'a', size: largestFile + 1, type: 'text/plain', threat: null })).toMatchObject({
      refused: 'file_too_large',
    })
  })

  it('4.2.2 refuses what is none of the four types', () => {
    expect(decideUpload({ name: 'a.png', size: 10, type: null, threat: null })).toMatchObject({
      refused: 'file_type_not_accepted',
      errors: [{ pointer: '/file', code: 'file_type_not_accepted' }],
    })
  })

  it('4.2.2 refuses what a scanner found something in, whatever type it is', () => {
    for (const type of ['image/png', null] as const) {
      expect(decideUpload({ name: 'a.png', size: 10, type, threat: 'EICAR' })).toMatchObject({
        refused: 'file_infected',
        errors: [{ pointer: '/file', code: 'file_infected', detail: expect.stringContaining('EICAR') }],
        decision: { clauses: ['4.2.2'] },
      })
    }
  })

  it('refuses an empty file', () => {
    expect(decideUpload({ name: 'a.txt', size: 0, type: 'text/plain', threat: null })).toMatchObject({
      refused: 'validation_failed',
      errors: [{ pointer: '/file', code: 'empty' }],
    })
  })
})

describe('the name of a file', () => {
  it.each([
    ['/etc/passwd', 'passwd'],
    ['C:\\Users\\me\\room.png', 'room.png'],
    ['re\u0000po\u0007rt\n.pdf', 'report.pdf'],
    ['invoice\u202Egpj.exe', 'invoicegpj.exe'],
    ['证据.png', '证据.png'],
    ['..', 'file'],
    ['', 'file'],
    ['folder/', 'file'],
    ['  spaced.txt ', 'spaced.txt'],
  ])('%j becomes %j', (sent, kept) => {
    expect(cleanFileName(sent)).toBe(kept)
  })

  it('keeps 200 characters with the ending, and halves no character', () => {
    const name = cleanFileName(`${'🙂'.repeat(300)}.jpeg`)
    expect(Array.from(name)).toHaveLength(200)
    expect(name.endsWith('🙂.jpeg')).toBe(true)
    expect(name.isWellFormed()).toBe(true)
  })
})
