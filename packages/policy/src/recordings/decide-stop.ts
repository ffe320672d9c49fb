import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import { addDuration } from '../kernel/duration.ts'
import { instantText } from '../kernel/instant-text.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { Accepted, InvalidTransition } from '../kernel/verdict.ts'
import { recordingMachine } from './recording-machine.ts'
import type { RecordingStatus, RecordingStep } from './recording-machine.ts'
import { megabytesPerMinute, recordingSize } from './recording-size.ts'

/** What a recording is once it is complete. */
export interface CompleteRecording {
  readonly stopped_at: Instant
  readonly duration_seconds: number
  readonly size_mb: number
  /** When its retention is over; `null` where it is kept until its user deletes it. */
  readonly retained_until: Instant | null
}

/** Completes a recording: its length by the clock, its size by its length, its end by `recording.retention` (INT-20). */
export function decideStop(
  recording: { readonly status: RecordingStatus; readonly started_at: Instant },
  parameters: Parameters,
  now: Instant,
): (Accepted<RecordingStep> & { readonly complete: CompleteRecording }) | InvalidTransition {
  const found = stepOf(recordingMachine, { name: 'recording', status: recording.status }, 'stop')
  if (!found.ok) return found
  const { minutes, megabytes } = recordingSize(recording.started_at, now)
  const retention = parameters['recording.retention']
  const retained_until = retention === null ? null : addDuration(now, retention)
  const why = explain()
    .clause(...found.step.clauses)
    .interpretation('INT-20')
    .parameter(parameters, 'recording.retention')
    .step('minutes begun', minutes, 'minutes')
    .step('megabytes a minute', megabytesPerMinute, 'count')
    .step('megabytes', megabytes, 'count')
  if (retained_until !== null) why.step('retained until', instantText(retained_until), 'instant')
  const duration_seconds = Math.floor((now - recording.started_at) / 1_000)
  const complete = { stopped_at: now, duration_seconds, size_mb: megabytes, retained_until }
  return { ok: true, step: found.step, decision: why.outcome('recording_stopped'), complete }
}
