import { explain } from '../kernel/decision.ts'
import type { Decision } from '../kernel/decision.ts'
import type { Refused } from '../kernel/verdict.ts'
import { cleanFileName } from './clean-file-name.ts'

/** A type of file that is taken as evidence. */
export type FileType = 'image/png' | 'image/jpeg' | 'application/pdf' | 'text/plain'

/** The largest file that is taken, in bytes. */
export const largestFile = 5 * 1024 * 1024

/**
 * A file as it was sent; `type` is what its bytes are, `null` where they are nothing that is taken, and `threat` what a
 * scanner found in it.
 */
export interface SentFile {
  readonly name: string
  readonly size: number
  readonly type: FileType | null
  readonly threat: string | null
}

interface AcceptedFile {
  readonly ok: true
  readonly name: string
  readonly media_type: FileType
  readonly decision: Decision
}

type Code = 'validation_failed' | 'file_too_large' | 'file_infected' | 'file_type_not_accepted'

/**
 * Whether a file can be evidence (4.2.2): not empty, at most 5 MiB, without malware, and by its bytes one of four types.
 *
 * @example
 * decideUpload({ name: 'C:\\room.png', size: 4_000, type: 'image/png', threat: null }) // { ok: true, name: 'room.png', … }
 */
export function decideUpload({ name, size, type, threat }: SentFile): AcceptedFile | Refused<Code> {
  const why = explain().clause('4.2.2').interpretation('INT-02').step('size in bytes', size, 'count')
  const refuse = (refused: Code, error: { code: string; detail: string }): Refused<Code> => ({
    ok: false,
    refused,
    detail: error.detail,
    decision: why.outcome(refused),
    errors: [{ pointer: '/file', ...error }],
  })
  if (size === 0)
    return refuse('validation_failed', { code: 'empty', detail: 'The file is empty. Send one that is not.' })
  why.step('largest size in bytes', largestFile, 'count')
  if (size > largestFile) {
    const detail = `The file has ${size} bytes; at most ${largestFile} are taken. Send a smaller picture or several files.`
    return refuse('file_too_large', { code: 'file_too_large', detail })
  }
  if (threat !== null) {
    why.step('found by the scanner', threat, 'text')
    const detail = `The scanner found ${threat} in the file, which was not kept. Clean your device and send another file.`
    return refuse('file_infected', { code: 'file_infected', detail })
  }
  if (type === null) {
    const detail = 'By its bytes the file is none of PNG, JPEG, PDF and plain UTF-8 text. Convert it to one of them.'
    return refuse('file_type_not_accepted', { code: 'file_type_not_accepted', detail })
  }
  return {
    ok: true,
    name: cleanFileName(name),
    media_type: type,
    decision: why.step('type', type, 'text').outcome('file_accepted'),
  }
}
