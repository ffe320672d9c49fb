import { describe, expect, it } from 'vitest'
import { openAccount, sessionOf } from '../steps/customer.ts'
import { planMeeting, runningRecording, startedMeeting } from '../steps/meeting.ts'
import { eventTypes } from '../steps/observe.ts'
import { buyPro } from '../steps/purchase.ts'
import { targets } from '../targets/targets.ts'

describe.each(targets)('recordings, over $name', (target) => {
  it('2.2, 7.5.2 a user has a meeting recorded, and deletes the recording (INT-20)', async () => {
    await using world = await target.open()
    const { user } = await buyPro(world)
    const meeting = await startedMeeting(world, user)
    const session = await sessionOf(world, user)
    const { id } = await session.recordings.start(meeting.id)
    expect(await world.parley.meetings.get(meeting.id)).toMatchObject({ recording_id: id })
    await expect(world.parley.recordings.delete(id)).rejects.toMatchObject({ status: 409, code: 'invalid_transition' })
    await world.control.clock.advance({ by: 'PT30M10S' })
    expect(await session.recordings.stop(id)).toMatchObject({
      status: 'available',
      stopped_at: '2026-09-01T01:30:10.000Z',
      duration_seconds: 1_810,
      size_mb: 155,
      retained_until: null,
      decision: { interpretations: ['INT-20'], parameters: { 'recording.retention': 'none' } },
    })
    expect((await world.parley.meetings.get(meeting.id)).recording_id).toBeNull()
    expect((await session.recordings.list({ meeting_id: meeting.id })).data.map((one) => one.id)).toEqual([id])
    expect(await session.recordings.delete(id)).toMatchObject({
      status: 'deleted',
      deleted_at: '2026-09-01T01:30:10.000Z',
    })
    await expect(session.recordings.delete(id)).rejects.toMatchObject({ problem: { state: 'deleted' } })
    expect(await eventTypes(world, id)).toEqual(['recording.started', 'recording.stopped', 'recording.deleted'])
    const stranger = await sessionOf(world, await openAccount(world))
    await expect(stranger.recordings.get(id)).rejects.toMatchObject({ status: 404 })
    expect((await stranger.recordings.list()).data).toEqual([])
  })

  it('2.2 needs cloud recording, a meeting under way, and one recording at a time', async () => {
    await using world = await target.open()
    const basic = await startedMeeting(world, await openAccount(world))
    await expect(world.parley.recordings.start(basic.id)).rejects.toMatchObject({
      code: 'feature_not_entitled',
      problem: { detail: expect.stringContaining('Pro has it') },
    })
    const { user } = await buyPro(world)
    const planned = await planMeeting(world, user)
    await expect(world.parley.recordings.start(planned.id)).rejects.toMatchObject({
      status: 409,
      problem: { state: 'scheduled', allowed_events: ['start', 'cancel'] },
    })
    const meeting = await startedMeeting(world, user)
    const starts = [world.parley.recordings.start(meeting.id), world.parley.recordings.start(meeting.id)]
    const results = await Promise.allSettled(starts)
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { status: 409 } })
    await expect(world.parley.recordings.start(meeting.id)).rejects.toMatchObject({ code: 'recording_already_running' })
    expect((await world.parley.recordings.list({ user_id: user.id, status: 'recording' })).data).toHaveLength(1)
  })

  it('2.2 a recording ends with its meeting', async () => {
    await using world = await target.open()
    const { user } = await buyPro(world)
    const { id, meeting_id } = await runningRecording(world, user)
    await world.control.clock.advance({ by: 'PT1H' })
    expect(await world.parley.meetings.end(meeting_id)).toMatchObject({ status: 'ended', recording_id: null })
    expect(await world.parley.recordings.get(id)).toMatchObject({ status: 'available', size_mb: 300 })
    await expect(world.parley.recordings.stop(id)).rejects.toMatchObject({ problem: { state: 'available' } })
  })

  it('2.2, 2.S.2 the space of the plan is used up by what is kept, and freed by what is deleted', async () => {
    await using world = await target.open()
    const { user } = await buyPro(world)
    const { id, meeting_id } = await runningRecording(world, user)
    const second = await startedMeeting(world, user)
    // Ten gigabytes at five megabytes a minute.
    await world.control.clock.advance({ by: 'PT2000M' })
    const full = {
      status: 422,
      code: 'recording_space_exceeded',
      problem: { detail: expect.stringContaining('10000 MB of 10000 MB'), clauses: expect.arrayContaining(['2.S.2']) },
    }
    await expect(world.parley.recordings.start(second.id)).rejects.toMatchObject(full)
    await world.parley.recordings.stop(id)
    await expect(world.parley.recordings.start(meeting_id)).rejects.toMatchObject(full)
    await world.parley.recordings.delete(id)
    expect((await world.parley.recordings.start(meeting_id)).decision.steps).toContainEqual({
      label: 'megabytes used',
      value: 0,
      unit: 'count',
    })
  })

  it('7.5.2 a retention deletes the recording at its end, and the user is told (INT-20)', async () => {
    await using world = await target.open({ parameters: { 'recording.retention': 'P30D' } })
    const { user } = await buyPro(world)
    const recording = await runningRecording(world, user)
    const { retained_until } = await world.parley.recordings.stop(recording.id)
    expect(retained_until).toBe('2026-10-01T01:00:00.000Z')
    expect((await world.control.deadlines.list({ object: recording.id })).data).toMatchObject([
      { kind: 'recording.expire', due_at: retained_until, interpretations: ['INT-20'] },
    ])
    await world.control.clock.advance({ by: 'P30D' })
    expect(await world.parley.recordings.get(recording.id)).toMatchObject({
      status: 'expired',
      deleted_at: retained_until,
    })
    expect(await eventTypes(world, recording.id)).toEqual([
      'recording.started',
      'recording.stopped',
      'recording.expired',
    ])
    const notices = await world.parley.users.listNotices(user.id, { limit: 100 })
    const told = notices.data.filter(({ type }) => type === 'recording_expired')
    expect(told.map(({ channel }) => channel).toSorted()).toEqual(['client_prompt', 'email', 'website_notice'])
    expect(told[0]?.clauses).toEqual(['7.5.2'])
  })

  it('7.5.2 a recording that its user deletes is not deleted again at the end of the retention (INT-20)', async () => {
    await using world = await target.open({ parameters: { 'recording.retention': 'P30D' } })
    const { user } = await buyPro(world)
    const { id } = await runningRecording(world, user)
    await world.parley.recordings.stop(id)
    expect(await world.parley.recordings.delete(id)).toMatchObject({ retained_until: null })
    expect((await world.control.deadlines.list({ object: id })).data).toEqual([])
  })

  it('7.5.2 an operator may offer no recordings at all (INT-20)', async () => {
    await using world = await target.open({ parameters: { 'meeting.content.recording': 'none' } })
    const { user } = await buyPro(world)
    const { id } = await startedMeeting(world, user)
    await expect(world.parley.recordings.start(id)).rejects.toMatchObject({
      status: 422,
      code: 'recording_not_offered',
      problem: { clauses: ['2.2', '7.5.2'], interpretations: ['INT-20'] },
    })
  })
})
