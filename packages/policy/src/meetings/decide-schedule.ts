import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import { instantText } from '../kernel/instant-text.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { firstStep } from '../kernel/verdict.ts'
import type { Accepted, Refused } from '../kernel/verdict.ts'
import { knownFeatures } from '../plans/known-feature.ts'
import { meetingMachine } from './meeting-machine.ts'
import type { MeetingStep } from './meeting-machine.ts'
import { weighMeeting } from './weigh-meeting.ts'
import type { HostFacts, MeetingDemand, MeetingRefusal } from './weigh-meeting.ts'

/** A meeting as its host plans it. */
export interface PlannedMeeting extends MeetingDemand {
  readonly starts_at: Instant
}

export type ScheduleRefusal = MeetingRefusal | 'validation_failed' | 'meeting_start_in_past'

/** Takes a meeting on record: its circumstances and who takes part (7.5.2, INT-20), within what the host may use. */
export function decideSchedule(
  { planned, host }: { planned: PlannedMeeting; host: HostFacts },
  parameters: Parameters,
  now: Instant,
): Accepted<MeetingStep> | Refused<ScheduleRefusal> {
  const why = explain().clause('7.5.2').interpretation('INT-20')
  const unknown = planned.features.flatMap((feature, at) =>
    knownFeatures.includes(feature) ? [] : [{ feature, pointer: `/features/${at}` }],
  )
  if (unknown.length > 0) {
    const known = knownFeatures.join(', ')
    const detail = `There is no feature ${unknown.map(({ feature }) => JSON.stringify(feature)).join(', ')}. Known: ${known}.`
    const errors = unknown.map(({ pointer }) => ({ pointer, code: 'not_found', detail: `Expected one of: ${known}.` }))
    return { ok: false, refused: 'validation_failed', detail, decision: why.outcome('validation_failed'), errors }
  }
  const refused = weighMeeting({ demand: planned, host }, { parameters, why }, now)
  if (refused !== null) return refused
  if (planned.starts_at < now) {
    const decision = why.clause('2.1').step('planned start', instantText(planned.starts_at), 'instant')
    const detail = `It is ${instantText(now)} by now. Plan the meeting for a later instant, or leave starts_at out to begin now.`
    const errors = [{ pointer: '/starts_at', code: 'meeting_start_in_past', detail }]
    return {
      ok: false,
      refused: 'meeting_start_in_past',
      detail,
      decision: decision.outcome('meeting_start_in_past'),
      errors,
    }
  }
  return { ok: true, step: firstStep(meetingMachine, 'schedule'), decision: why.outcome('meeting_scheduled') }
}
