import type { TestProject } from 'vitest/node'
import { declaredOperations } from './documents.ts'
import { judgeRun } from './judge-run.ts'
import { makeRecordingFolder, takeRecordings } from './recording-files.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where each test file writes what it saw. */
    recordingFolder?: string
  }
}

/** What is needed of a project of vitest. */
export type RecordedProject = Pick<TestProject, 'provide' | 'globTestFiles'> & {
  readonly config: { readonly testNamePattern?: RegExp | undefined }
}

const print = (line: string): void => void process.stdout.write(`${line}\n`)

/** Runs once for the project: gives the workers a folder, and judges the run when they are done. */
export function setup(project: RecordedProject, say: (line: string) => void = print): () => Promise<void> {
  const folder = makeRecordingFolder()
  project.provide('recordingFolder', folder)
  return async () => {
    const recordings = takeRecordings(folder)
    const { testFiles } = await project.globTestFiles()
    const filtered = project.config.testNamePattern !== undefined
    const { ok, lines } = judgeRun({ operations: declaredOperations, files: testFiles, filtered, recordings })
    const text = lines.join('\n')
    if (!ok) throw new Error(text)
    say(text)
  }
}
