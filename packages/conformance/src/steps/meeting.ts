import type { Schemas } from '@parley/sdk'
import type { World } from '../targets/target.ts'

type User = Pick<Schemas['User'], 'id'>
type Meeting = Schemas['Meeting']

/** An hour of two people that begins now, unless told otherwise. */
export function planMeeting(
  world: World,
  user: User,
  choice: Partial<Schemas['MeetingPlan']> = {},
): PromiseLike<Meeting> {
  const participants = [{ display_name: 'Han Meimei' }]
  return world.parley.meetings.schedule({ user_id: user.id, duration_minutes: 60, participants, ...choice })
}

/** A meeting that is under way. */
export async function startedMeeting(
  world: World,
  user: User,
  choice: Partial<Schemas['MeetingPlan']> = {},
): Promise<Meeting> {
  const { id } = await planMeeting(world, user, choice)
  return world.parley.meetings.start(id)
}

/** A recording that runs in a meeting of its own; its user needs a plan with cloud recording. */
export async function runningRecording(world: World, user: User): Promise<Schemas['Recording']> {
  const { id } = await startedMeeting(world, user)
  return world.parley.recordings.start(id)
}
