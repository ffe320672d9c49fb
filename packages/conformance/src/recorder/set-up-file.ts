import { afterAll, expect, inject } from 'vitest'
import { recorder } from './recorded.ts'
import { writeRecording } from './recording-files.ts'

afterAll(() => {
  const folder = inject('recordingFolder')
  const file = expect.getState().testPath
  if (folder !== undefined && file !== undefined) writeRecording(folder, { file, ...recorder.seen() })
})
