import { decideSchedule } from '@parley/policy/meetings/decide-schedule'
import type { PlatformHandler } from '../../http/handlers.ts'
import { missing } from '../../http/refuse.ts'
import { begin } from '../../work/transition.ts'
import { findUser, listUserIds } from '../accounts/index.ts'
import { hostOf } from './host-of.ts'
import { meetingKind } from './meeting-kind.ts'
import { viewMeeting } from './view.ts'

/** Takes a meeting on record: its circumstances, and nothing of what will be said in it (7.5.2). */
export const scheduleMeeting: PlatformHandler<'scheduleMeeting'> = async (ctx, { body }) => {
  const user = await findUser(ctx, body.user_id)
  if (user === undefined) return missing('/user_id', 'user')
  const { duration_minutes, participants: guests = [], features = [] } = body
  const participants = guests.map(({ display_name, user_id = null }) => ({ display_name, user_id }))
  const known = new Set(
    await listUserIds(
      ctx,
      participants.flatMap(({ user_id }) => user_id ?? []),
    ),
  )
  const stranger = participants.findIndex(({ user_id }) => user_id !== null && !known.has(user_id))
  if (stranger !== -1) return missing(`/participants/${stranger}/user_id`, 'user')
  const starts_at = body.starts_at === undefined ? ctx.now : Date.parse(body.starts_at)
  const expected_participants = Math.max(body.expected_participants ?? 1, participants.length + 1)
  const planned = { starts_at, duration_minutes, expected_participants, features }
  const host = await hostOf(ctx, user.id)
  const decided = decideSchedule({ planned, host }, ctx.settings.parameters, ctx.now)
  if (!decided.ok) return decided
  const meeting = await begin(ctx, meetingKind, {
    step: decided.step,
    row: {
      id: ctx.ids.next('mtg', ctx.now),
      user_id: user.id,
      ...planned,
      participants,
      started_at: null,
      ends_by: null,
      ended_at: null,
      ended_by: null,
      recording_id: null,
      decision: decided.decision,
    },
  })
  return { status: 201, body: viewMeeting(meeting), version: meeting.version }
}
