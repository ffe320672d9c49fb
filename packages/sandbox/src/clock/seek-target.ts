import { instantText } from '@parley/policy/kernel/instant-text'
import type { Platform } from '@parley/server/create-platform'
import type { Deadline } from '@parley/server/jobs/deadlines'
import type { FiredJob } from '@parley/server/jobs/fired-job'
import type { Refusal } from '@parley/server/http/reply'
import { latestInstant } from './bounds.ts'
import type { Trip } from './create-timekeeper.ts'
import { inThePast } from './read-destination.ts'
import type { Target } from './read-destination.ts'
import { refsOf } from './refs-of.ts'
import { shiftBy } from './shift-by.ts'

/** What an advance came to: an event or a deadline, whose, and when it is. */
export interface Reached {
  name: string
  object_id: string
  at: number
}

export type Sought =
  | { reached: Reached | null }
  | Refusal<'clock_target_not_found' | 'clock_moves_forward_only' | 'clock_advance_too_far'>

interface World {
  platform: Pick<Platform, 'jobs' | 'deadlines' | 'read'>
  trip: Trip
}

/** Advances until a target is reached; a trip that was cancelled on the way has reached nothing. */
export async function seekTarget(world: World, target: Target): Promise<Sought> {
  if (target.about === 'event') return seekEvent(world, target)
  const refs =
    target.objects === null ? null : await world.platform.read((ctx) => refsOf(ctx, [...(target.objects ?? [])]))
  const first = await nextDeadline(world, { target, refs })
  if (first === null)
    return notFound(target, 'No such deadline waits in this time. GET /sandbox/v1/deadlines lists those that do.')
  return target.offset.before
    ? seekBefore(world, { target, refs, first })
    : seekDeadline(world, { target, refs, first })
}

async function seekEvent(world: World, target: Target): Promise<Sought> {
  const { platform, trip } = world
  const next = await platform.jobs.nextDue()
  if (next === null || next > target.latest)
    return notFound(target, 'Nothing at all falls due in this time. Make a call that leads there first.')
  const isSought = ({ type, object_id }: FiredJob['events'][number]) =>
    type === target.name && (target.objects === null || target.objects.has(object_id))
  const hit = await trip.runUntil(target.latest, ({ events }) => events.some(isSought))
  const event = hit?.events.find(isSought)
  if (hit === null || event === undefined) return trip.isCancelled() ? { reached: null } : missed(trip, target)
  return comeToRest(trip, target, { name: target.name, object_id: event.object_id, at: hit.due_at })
}

interface Search {
  target: Target
  /** What the jobs are about that count; `null` where all do. */
  refs: readonly string[] | null
  first: Deadline
}

async function seekDeadline({ trip }: World, { target, refs, first }: Search): Promise<Sought> {
  const hit = await trip.runUntil(
    Math.max(target.latest, first.due_at),
    ({ kind, ref }) => kind === target.name && (refs === null || refs.includes(ref)),
  )
  if (hit === null) return trip.isCancelled() ? { reached: null } : missed(trip, target)
  // The job that ran first need not be the one that was next at the beginning.
  const object_id = hit.ref === first.ref ? first.object_id : hit.ref
  return comeToRest(trip, target, { name: target.name, object_id, at: hit.due_at })
}

/** Lets everything run that is due at the instant that was reached, then goes on by the offset. */
async function comeToRest(trip: Trip, { offset }: Target, reached: Reached): Promise<Sought> {
  const rest = Math.min(shiftBy(reached.at, offset), latestInstant)
  await trip.runUntil(rest)
  if (trip.isCancelled()) return { reached: null }
  await trip.arriveAt(rest)
  return { reached }
}

/** Goes on from one due instant to the next, for a deadline may move or vanish by what happens before it. */
async function seekBefore(world: World, { target, refs, first }: Search): Promise<Sought> {
  const { platform, trip } = world
  const { offset } = target
  if (shiftBy(first.due_at, offset) < trip.from) return inThePast(trip.from)
  for (let deadline: Deadline | null = first; ; deadline = await nextDeadline(world, { target, refs })) {
    if (trip.isCancelled()) return { reached: null }
    if (deadline === null) return missed(trip, target)
    const stop = shiftBy(deadline.due_at, offset)
    const next = await platform.jobs.nextDue()
    if (next === null || next > stop) {
      await trip.arriveAt(stop)
      const { kind: name, object_id, due_at: at } = deadline
      return { reached: { name, object_id, at } }
    }
    await trip.runUntil(next)
  }
}

async function nextDeadline({ platform }: World, { target, refs }: Omit<Search, 'first'>): Promise<Deadline | null> {
  const filter = { kind: target.name, before: target.latest + 1, ...(refs === null ? {} : { refs }), limit: 1 }
  const [deadline] = await platform.read((ctx) => platform.deadlines.list(ctx, filter))
  return deadline ?? null
}

function notFound({ name }: Target, why: string): Refusal<'clock_target_not_found'> {
  return { refused: 'clock_target_not_found', detail: `${name} cannot be reached; the clock was not moved. ${why}` }
}

/** Jobs had to run to find out. */
function missed(trip: Trip, { name, latest }: Target): Refusal<'clock_target_not_found'> {
  const last = trip.fired.at(-1)
  const ran =
    last === undefined
      ? 'No job could be run'
      : `${trip.fired.length} jobs ran to find out; the clock stands at the last of them, ${last.kind} at ${instantText(last.due_at)}`
  return { refused: 'clock_target_not_found', detail: `${name} did not come until ${instantText(latest)}. ${ran}.` }
}
