import { describe, expect, it } from 'vitest'
import { declaredOperations } from './documents.ts'
import { setup } from './global-setup.ts'
import type { RecordedProject } from './global-setup.ts'
import { judgeRun } from './judge-run.ts'
import { declaredStatuses, expectedCitations, outOfReach } from './missing.ts'
import type { FileRecording } from './recording-files.ts'
import { writeRecording } from './recording-files.ts'
import { pairOf } from './recording.ts'

/** A recording to which nothing is missing. */
const everything: FileRecording = {
  file: 'a.test.ts',
  statuses: declaredOperations.flatMap((declared) =>
    declaredStatuses(declared.operation).map((status) => pairOf(declared, status)),
  ),
  codes: declaredOperations.flatMap(({ operation }) => operation.errors),
  cited: [...expectedCitations(declaredOperations).keys()],
}
const without = (field: 'statuses' | 'codes' | 'cited', item: string): FileRecording => ({
  ...everything,
  [field]: everything[field].filter((one) => one !== item),
})
const run = { operations: declaredOperations, files: ['a.test.ts'], filtered: false }

/** A project of vitest, as far as the set-up looks at it. */
function project(files: readonly string[], testNamePattern?: RegExp): RecordedProject & { provided: unknown[] } {
  const provided: unknown[] = []
  return {
    provided,
    provide: (_, value) => void provided.push(value),
    globTestFiles: async () => ({ testFiles: [...files], typecheckTestFiles: [] }),
    config: { testNamePattern },
  }
}

describe('judgeRun', () => {
  it('is content where everything was seen', () => {
    expect(judgeRun({ ...run, recordings: [everything] })).toMatchObject({ ok: true })
  })

  it('adds up what the files saw', () => {
    const [half, rest] = [everything.statuses.slice(0, 100), everything.statuses.slice(100)]
    const recordings = [
      { ...everything, statuses: half },
      { ...everything, file: 'b.test.ts', statuses: rest, codes: [], cited: [] },
    ]
    expect(judgeRun({ ...run, files: ['a.test.ts', 'b.test.ts'], recordings }).ok).toBe(true)
  })

  it('fails where a declared status was never answered, and lists it', () => {
    const judged = judgeRun({ ...run, recordings: [without('statuses', 'platform createOrder 415')] })
    expect(judged).toEqual({
      ok: false,
      lines: ['conformance: 1 declared, but never answered', '  platform createOrder 415'],
    })
  })

  it('fails where a problem code was never answered', () => {
    const { ok, lines } = judgeRun({ ...run, recordings: [without('codes', 'refund_window_expired')] })
    expect([ok, lines.at(-1)]).toEqual([false, '  refund_window_expired'])
  })

  it('fails where a clause or an interpretation was never cited, and says what rests on it', () => {
    const { ok, lines } = judgeRun({ ...run, recordings: [without('cited', 'INT-01')] })
    expect(ok).toBe(false)
    expect(lines.at(-1)).toMatch(/^ {2}INT-01 \(.+\)$/)
  })

  it('does not judge a part of the suite', () => {
    const nothing = { file: 'a.test.ts', statuses: [], codes: [], cited: [] }
    const parts = [
      { ...run, files: ['a.test.ts', 'b.test.ts'], recordings: [nothing] },
      { ...run, filtered: true, recordings: [nothing] },
      { ...run, recordings: [] },
    ]
    for (const part of parts)
      expect(judgeRun(part)).toMatchObject({ ok: true, lines: [expect.stringContaining('a part of the suite')] })
  })
})

describe('the set-up of the project', () => {
  it('fails the run when something is missing', async () => {
    const vitest = project(['a.test.ts'])
    const tearDown = setup(vitest)
    writeRecording(String(vitest.provided[0]), without('statuses', 'sandbox getClock 200'))
    await expect(tearDown()).rejects.toThrow('sandbox getClock 200')
  })

  it('lets a run pass of which other files were left out', async () => {
    const vitest = project(['a.test.ts', 'b.test.ts'])
    const said: string[] = []
    const tearDown = setup(vitest, (line) => void said.push(line))
    writeRecording(String(vitest.provided[0]), { ...everything, statuses: [] })
    await tearDown()
    expect(said).toEqual([expect.stringContaining('a part of the suite')])
  })
})

describe('what is declared', () => {
  it('leaves out failures of the server and what two processes are needed for', () => {
    const errors = ['not_found', 'internal_error', 'concurrent_update', 'validation_failed']
    expect(declaredStatuses({ success: 200, errors })).toEqual([200, 404, 422])
  })

  it('excuses codes that the contract has', () => {
    const declared = declaredOperations.flatMap(({ operation }) => operation.errors)
    expect(declared).toEqual(expect.arrayContaining(Object.keys(outOfReach)))
  })
})
