import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import { instantText } from '../kernel/instant-text.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { Accepted, InvalidTransition, Refused } from '../kernel/verdict.ts'
import { outageMachine } from './outage-machine.ts'
import type { OutageStatus, OutageStep } from './outage-machine.ts'

interface OngoingOutage {
  readonly status: OutageStatus
  readonly starts_at: Instant
}

/**
 * Ends an outage: after it began, and not later than now (4.1.3, INT-05).
 *
 * @example
 * decideEnd({ status: 'declared', starts_at: 0 }, 3_600_000, now) // { ok: true, step: …, decision: … }
 */
export function decideEnd(
  outage: OngoingOutage,
  endsAt: Instant,
  now: Instant,
): Accepted<OutageStep> | InvalidTransition | Refused<'outage_interval_invalid'> {
  const found = stepOf(outageMachine, { name: 'outage', status: outage.status }, 'end')
  if (!found.ok) return found
  const why = explain()
    .clause('4.1.3', '4.3.1')
    .interpretation('INT-05')
    .step('now', instantText(now), 'instant')
    .step('starts at', instantText(outage.starts_at), 'instant')
    .step('ends at', instantText(endsAt), 'instant')
  const refuse = (expected: string, detail: string): Refused<'outage_interval_invalid'> => ({
    ok: false,
    refused: 'outage_interval_invalid',
    detail,
    decision: why.outcome('outage_interval_invalid'),
    errors: [{ pointer: '/ends_at', code: 'outage_interval_invalid', detail: expected }],
  })
  if (endsAt <= outage.starts_at) {
    const start = instantText(outage.starts_at)
    return refuse(`Expected an instant after ${start}.`, `The outage began at ${start}: give an end that is later.`)
  }
  if (endsAt > now) {
    const present = instantText(now)
    return refuse(
      `Expected ${present} or earlier.`,
      `It is ${present} now, and nobody knows yet when the outage ends: end it when it is over.`,
    )
  }
  return { ok: true, step: found.step, decision: why.outcome('outage_ended') }
}
