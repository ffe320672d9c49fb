import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Recording } from './recording.ts'

/** What a test file saw, and which one it was. */
export interface FileRecording extends Recording {
  readonly file: string
}

/** A folder that the workers of one run share. */
export const makeRecordingFolder = (): string => mkdtempSync(join(tmpdir(), 'parley-recordings-'))

export function writeRecording(folder: string, recording: FileRecording): void {
  const name = createHash('sha256').update(recording.file).digest('hex').slice(0, 16)
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(recording))
}

/** Reads what all workers wrote, and removes the folder. */
export function takeRecordings(folder: string): FileRecording[] {
  const recordings = readdirSync(folder).map((name): FileRecording =>
    JSON.parse(readFileSync(join(folder, name), 'utf8')),
  )
  rmSync(folder, { recursive: true })
  return recordings
}
