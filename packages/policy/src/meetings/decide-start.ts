import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import { instantText } from '../kernel/instant-text.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { Accepted, InvalidTransition, Refused } from '../kernel/verdict.ts'
import { meetingMachine } from './meeting-machine.ts'
import type { MeetingStatus, MeetingStep } from './meeting-machine.ts'
import { weighMeeting } from './weigh-meeting.ts'
import type { HostFacts, MeetingDemand, MeetingRefusal } from './weigh-meeting.ts'

const minute = 60_000

/** `ends_by` is the instant at which the platform ends the meeting; `null` where the plan sets no limit (INT-30). */
export type Started = Accepted<MeetingStep> & { readonly ends_by: Instant | null }

/** Begins a meeting, unless its host may not hold it any more: the plan may have run out since it was planned. */
export function decideStart(
  { meeting, host }: { meeting: MeetingDemand & { readonly status: MeetingStatus }; host: HostFacts },
  parameters: Parameters,
  now: Instant,
): Started | Refused<MeetingRefusal> | InvalidTransition {
  const found = stepOf(meetingMachine, { name: 'meeting', status: meeting.status }, 'start')
  if (!found.ok) return found
  const why = explain().clause(...found.step.clauses)
  const refused = weighMeeting({ demand: meeting, host }, { parameters, why }, now)
  if (refused !== null) {
    // The call has no body to point into; the meeting is what it was when it was planned.
    const { errors: _, ...rest } = refused
    return { ...rest, detail: `${refused.detail} The meeting was planned under other entitlements.` }
  }
  const limit = host.entitled.limits.max_meeting_minutes
  const ends_by = limit === null ? null : now + limit * minute
  if (ends_by !== null) why.interpretation('INT-30').step('ends by', instantText(ends_by), 'instant')
  return { ok: true, step: found.step, decision: why.outcome('meeting_started'), ends_by }
}
