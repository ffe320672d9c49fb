import { refuseFeature } from '../access/refuse-feature.ts'
import { refuseWithoutTerms } from '../accounts/refuse-without-terms.ts'
import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { firstStep, stepOf } from '../kernel/verdict.ts'
import type { Accepted, InvalidTransition, Refused } from '../kernel/verdict.ts'
import { meetingMachine } from '../meetings/meeting-machine.ts'
import type { MeetingStatus, MeetingStep } from '../meetings/meeting-machine.ts'
import type { HostFacts } from '../meetings/weigh-meeting.ts'
import { recordingMachine } from './recording-machine.ts'
import type { RecordingStep } from './recording-machine.ts'
import { megabytesPerGigabyte } from './recording-size.ts'

/** What starting a recording is judged by. */
export interface RecordingFacts {
  readonly meeting: { readonly status: MeetingStatus; readonly recording_id: string | null }
  readonly host: HostFacts
  /** Megabytes of everything that the host has and of what runs, as of now. */
  readonly used_mb: number
}

export type RecordingRefusal =
  | 'recording_not_offered'
  | 'terms_not_accepted'
  | 'feature_not_entitled'
  | 'recording_already_running'
  | 'recording_space_exceeded'

/** A recording begins, and the meeting takes note of it, which settles who was first. */
export type RecordingBegun = Accepted<RecordingStep> & { readonly meetingStep: MeetingStep }

/**
 * Has a meeting in progress recorded because its user asks for it, the only way in which a recording comes to be
 * (INT-20): with `cloud_recording` (2.2), while some of its space is left, and one at a time. A recording that runs may
 * go past the space; the next one is refused.
 */
export function decideRecording(
  { meeting, host, used_mb }: RecordingFacts,
  parameters: Parameters,
  now: Instant,
): RecordingBegun | Refused<RecordingRefusal> | InvalidTransition {
  const found = stepOf(meetingMachine, { name: 'meeting', status: meeting.status }, 'begin_recording')
  if (!found.ok) return found
  const why = explain()
    .clause('2.2', '7.5.2')
    .interpretation('INT-20')
    .parameter(parameters, 'meeting.content.recording')
  const refuse = (refused: RecordingRefusal, detail: string): Refused<RecordingRefusal> => ({
    ok: false,
    refused,
    detail,
    decision: why.outcome(refused),
  })
  if (parameters['meeting.content.recording'] === 'none') {
    return refuse('recording_not_offered', 'The operator offers no recordings. Hold the meeting without one.')
  }
  const withoutTerms = refuseWithoutTerms(host.accepted_terms, { parameters, why }, now)
  if (withoutTerms !== null) return withoutTerms
  const notEntitled = refuseFeature({ feature: 'cloud_recording' }, host.entitled, why)
  if (notEntitled !== null) return notEntitled
  if (meeting.recording_id !== null) {
    return refuse('recording_already_running', `${meeting.recording_id} is running. Stop it before another is started.`)
  }
  const gigabytes = host.entitled.limits.cloud_recording_gb
  const allowed = gigabytes === null ? null : gigabytes * megabytesPerGigabyte
  why.step('megabytes used', used_mb, 'count')
  why.step('megabytes allowed', allowed ?? 'no limit', allowed === null ? 'text' : 'count')
  if (allowed !== null && used_mb >= allowed) {
    why.clause('2.S.2')
    const detail = `${used_mb} MB of ${allowed} MB are used. Delete a recording, or add space with an add-on or a higher plan.`
    return refuse('recording_space_exceeded', detail)
  }
  return {
    ok: true,
    step: firstStep(recordingMachine, 'start'),
    meetingStep: found.step,
    decision: why.outcome('recording_started'),
  }
}
