import type { Control, ControlHandler } from '../control/control-context.ts'
import { clockBusy } from './clock-busy.ts'
import type { Trip } from './create-timekeeper.ts'
import { readDestination } from './read-destination.ts'
import type { Destination } from './read-destination.ts'
import { seekTarget } from './seek-target.ts'
import type { Sought } from './seek-target.ts'
import { viewAdvance } from './view-advance.ts'

/** Runs everything that falls due on the way, each job at its own instant. */
export const advanceClock: ControlHandler<'advanceClock'> = async (control, { body }) => {
  const { platform, clock, time, caller } = control
  const made = await time.advance(async (trip) => {
    const { from, fired } = trip
    const destination = readDestination(body, { from, deadlines: platform.deadlines.kinds.keys() })
    if ('refused' in destination) return destination
    const sought = await travel(control, trip, destination)
    if ('refused' in sought) return sought
    const { reached } = sought
    return viewAdvance({ from, to: clock.now(), reached, cancelled: trip.isCancelled(), fired }, caller.locale)
  }, caller.watch)
  if (made === null) return clockBusy
  return 'refused' in made ? made : { status: 200, body: made }
}

async function travel({ platform }: Control, trip: Trip, destination: Destination): Promise<Sought> {
  if ('until' in destination) return seekTarget({ platform, trip }, destination.until)
  await trip.runUntil(destination.to)
  if (!trip.isCancelled()) await trip.arriveAt(destination.to)
  return { reached: null }
}
