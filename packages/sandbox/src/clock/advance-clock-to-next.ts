import type { Refusal } from '@parley/server/http/reply'
import type { ControlHandler } from '../control/control-context.ts'
import { latestInstant } from './bounds.ts'
import { clockBusy } from './clock-busy.ts'
import { viewAdvance } from './view-advance.ts'

/** Goes to the earliest deadline and runs everything that is due by then. */
export const advanceClockToNext: ControlHandler<'advanceClockToNext'> = async (control) => {
  const { platform, clock, time, caller } = control
  const made = await time.advance(async (trip) => {
    const { from, fired } = trip
    const next = await platform.jobs.nextDue()
    if (next === null || next > latestInstant) return nothingDue
    await trip.runUntil(Math.max(from, next))
    if (!trip.isCancelled()) await trip.arriveAt(Math.max(from, next))
    const [first] = fired
    const reached = first === undefined ? null : { name: first.kind, object_id: first.ref, at: first.due_at }
    return viewAdvance({ from, to: clock.now(), reached, cancelled: trip.isCancelled(), fired }, caller.locale)
  }, caller.watch)
  if (made === null) return clockBusy
  return 'refused' in made ? made : { status: 200, body: made }
}

const nothingDue: Refusal<'clock_target_not_found'> = {
  refused: 'clock_target_not_found',
  detail: 'Nothing falls due; the clock was not moved. Make a call that leaves a deadline, or advance by a duration.',
}
