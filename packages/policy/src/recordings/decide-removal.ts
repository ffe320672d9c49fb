import { explain } from '../kernel/decision.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { Accepted, InvalidTransition } from '../kernel/verdict.ts'
import { recordingMachine } from './recording-machine.ts'
import type { RecordingStatus, RecordingStep } from './recording-machine.ts'

/** Removes a complete recording: its user wants it gone, or its retention is over (INT-20). */
export function decideRemoval(
  recording: { readonly status: RecordingStatus; readonly size_mb: number | null },
  event: 'delete' | 'expire',
): Accepted<RecordingStep> | InvalidTransition {
  const found = stepOf(recordingMachine, { name: 'recording', status: recording.status }, event)
  if (!found.ok) return found
  const why = explain()
    .clause(...found.step.clauses)
    .interpretation('INT-20')
    .step('megabytes freed', recording.size_mb ?? 0, 'count')
  return { ok: true, step: found.step, decision: why.outcome(`recording_${found.step.to}`) }
}
