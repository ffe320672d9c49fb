import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import { instantText } from '../kernel/instant-text.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { Accepted, InvalidTransition } from '../kernel/verdict.ts'
import { meetingMachine } from './meeting-machine.ts'
import type { MeetingStatus, MeetingStep } from './meeting-machine.ts'

/** Ends a meeting, or takes it back before it began (7.5.2); at its limit it ends by itself (INT-30). */
export function decideMeetingEnd(
  meeting: { readonly status: MeetingStatus; readonly started_at: Instant | null },
  event: 'end' | 'reach_limit' | 'cancel',
  now: Instant,
): Accepted<MeetingStep> | InvalidTransition {
  const found = stepOf(meetingMachine, { name: 'meeting', status: meeting.status }, event)
  if (!found.ok) return found
  const { clauses, interpretations = [], to } = found.step
  const why = explain()
    .clause(...clauses)
    .interpretation(...interpretations)
  if (meeting.started_at !== null) {
    why.step('started', instantText(meeting.started_at), 'instant').step('ended', instantText(now), 'instant')
  }
  return { ok: true, step: found.step, decision: why.outcome(`meeting_${to}`) }
}
