import type { Declared } from './documents.ts'
import { missingCitations, missingCodes, missingStatuses } from './missing.ts'
import type { FileRecording } from './recording-files.ts'

/** What is known of a run once it is over. */
export interface Run {
  readonly operations: readonly Declared[]
  /** Every test file of the suite. */
  readonly files: readonly string[]
  /** Tests were chosen by name. */
  readonly filtered: boolean
  readonly recordings: readonly FileRecording[]
}

export interface Judgement {
  readonly ok: boolean
  readonly lines: readonly string[]
}

/** Whether the run produced everything that the contract promises. A run of a part of the suite is not judged. */
export function judgeRun({ operations, files, filtered, recordings }: Run): Judgement {
  const ran = new Set(recordings.map(({ file }) => file))
  const left = files.filter((file) => !ran.has(file))
  if (filtered || left.length > 0) {
    return { ok: true, lines: ['conformance: a part of the suite ran, so coverage of the contract was not checked'] }
  }
  const statuses = missingStatuses(operations, recordings)
  const codes = missingCodes(operations, recordings)
  const citations = missingCitations(operations, recordings)
  if (statuses.length + codes.length + citations.length === 0) {
    return {
      ok: true,
      lines: [`conformance: every status, code and clause of ${operations.length} operations was seen`],
    }
  }
  return {
    ok: false,
    lines: [
      ...listed('declared, but never answered', statuses),
      ...listed('problem codes that no answer had', codes),
      ...listed('rested on, but never cited by an answer', citations),
    ],
  }
}

function listed(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`conformance: ${items.length} ${title}`, ...items.map((item) => `  ${item}`)]
}
