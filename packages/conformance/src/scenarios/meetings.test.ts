import { describe, expect, it } from 'vitest'
import { openAccount, registerOnly, sessionOf } from '../steps/customer.ts'
import { planMeeting, startedMeeting } from '../steps/meeting.ts'
import { eventTypes } from '../steps/observe.ts'
import { buyPro } from '../steps/purchase.ts'
import type { World } from '../targets/target.ts'
import { targets } from '../targets/targets.ts'

/** What a client that knows the contract would not send. */
async function post(world: World, path: string, body: object) {
  const response = await world.fetch(`${world.baseUrl}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${world.keys.secret}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: response.status, problem: await response.json() }
}

describe.each(targets)('meetings, over $name', (target) => {
  it('2.1 a meeting on Basic is free, has no limit of time, and leaves its record (INT-30)', async () => {
    await using world = await target.open()
    const user = await openAccount(world)
    const guest = await openAccount(world)
    const participants = [{ display_name: 'Han Meimei' }, { display_name: 'Li Lei', user_id: guest.id }]
    const planned = await planMeeting(world, user, {
      starts_at: '2026-09-02T01:00:00Z',
      duration_minutes: 10_000,
      participants,
      features: ['screen_sharing'],
    })
    expect(planned).toMatchObject({
      status: 'scheduled',
      expected_participants: 3,
      participants: [{ user_id: null }, { display_name: 'Li Lei', user_id: guest.id }],
      decision: { interpretations: ['INT-20', 'INT-30'] },
    })
    await world.control.clock.advance({ to: '2026-09-02T01:00:00Z' })
    const started = await world.parley.meetings.start(planned.id)
    expect(started).toMatchObject({ status: 'in_progress', started_at: '2026-09-02T01:00:00.000Z', ends_by: null })
    await world.control.clock.advance({ by: 'P3D' })
    expect(await world.parley.meetings.end(planned.id)).toMatchObject({
      status: 'ended',
      ended_at: '2026-09-05T01:00:00.000Z',
      ended_by: 'user',
    })
    expect(await eventTypes(world, planned.id)).toEqual(['meeting.scheduled', 'meeting.started', 'meeting.ended'])
    await expect(world.parley.meetings.cancel(planned.id)).rejects.toMatchObject({
      status: 409,
      problem: { state: 'ended', allowed_events: [] },
    })
  })

  it('2.1 a meeting ends at the limit that an operator sets to Basic (INT-30)', async () => {
    await using world = await target.open({ parameters: { 'plans.basic.max_meeting_minutes': 40 } })
    const user = await openAccount(world)
    await expect(planMeeting(world, user, { duration_minutes: 41 })).rejects.toMatchObject({
      status: 422,
      code: 'meeting_duration_exceeded',
      problem: { interpretations: expect.arrayContaining(['INT-30']), errors: [{ pointer: '/duration_minutes' }] },
    })
    const { id } = await startedMeeting(world, user, { duration_minutes: 20 })
    const ended = await startedMeeting(world, user, { duration_minutes: 20 })
    await world.parley.meetings.end(ended.id)
    expect((await world.control.deadlines.list({ kind: 'meeting.end_at_limit' })).data).toMatchObject([
      { object_id: id, due_at: '2026-09-01T01:40:00.000Z' },
    ])
    await world.control.clock.advance({ by: 'PT40M' })
    expect(await world.parley.meetings.get(id)).toMatchObject({
      status: 'ended',
      ended_at: '2026-09-01T01:40:00.000Z',
      ended_by: 'time_limit',
      decision: { interpretations: ['INT-30'] },
    })
  })

  it('2.1, 2.2 the plan of the host says how many take part and with what', async () => {
    await using world = await target.open()
    const user = await openAccount(world)
    await planMeeting(world, user, { expected_participants: 100 })
    await expect(planMeeting(world, user, { expected_participants: 101 })).rejects.toMatchObject({
      code: 'participant_limit_exceeded',
      problem: { clauses: expect.arrayContaining(['2.1']), detail: expect.stringContaining('Pro does') },
    })
    await expect(planMeeting(world, user, { features: ['live_streaming'] })).rejects.toMatchObject({
      code: 'feature_not_entitled',
      problem: {
        detail: expect.stringContaining('Pro has it'),
        errors: [{ pointer: '/features/0' }],
        decision: { outcome: 'feature_not_entitled' },
      },
    })
    await expect(planMeeting(world, user, { starts_at: '2026-09-01T00:59:59Z' })).rejects.toMatchObject({
      code: 'meeting_start_in_past',
    })
    await expect(planMeeting(world, user, { features: ['telepathy'] })).rejects.toMatchObject({
      code: 'validation_failed',
      problem: { errors: [{ pointer: '/features/0', code: 'not_found' }] },
    })
    const participants = [{ display_name: 'Nobody', user_id: 'usr_nobody' }]
    await expect(planMeeting(world, user, { participants })).rejects.toMatchObject({
      problem: { errors: [{ pointer: '/participants/0/user_id', code: 'not_found' }] },
    })
    await buyPro(world, { user })
    const features = ['multi_party_meeting', 'live_streaming']
    expect(await planMeeting(world, user, { expected_participants: 300, features })).toMatchObject({ features })
  })

  it('2.2 a meeting does not start on a plan that has run out since it was planned', async () => {
    await using world = await target.open()
    const { user, subscription } = await buyPro(world)
    const starts_at = '2026-10-02T01:00:00Z'
    const { id } = await planMeeting(world, user, { starts_at, features: ['live_streaming'] })
    await world.control.clock.advance({ to: starts_at })
    expect((await world.parley.subscriptions.get(subscription.id)).status).toBe('expired')
    const refused = await world.parley.meetings.start(id).result()
    expect(refused).toMatchObject({ ok: false, problem: { status: 422, code: 'feature_not_entitled' } })
    expect(await world.parley.meetings.get(id)).toMatchObject({ status: 'scheduled', started_at: null })
    expect(await world.parley.meetings.cancel(id)).toMatchObject({ status: 'cancelled' })
    expect(await eventTypes(world, id)).toEqual(['meeting.scheduled', 'meeting.cancelled'])
  })

  it('7.5.2 what would carry the content of a meeting is refused wherever it stands (INT-20)', async () => {
    await using world = await target.open()
    const user = await openAccount(world)
    const plan = { user_id: user.id, duration_minutes: 30 }
    const participants = [{ display_name: 'Han Meimei', chat: ['Hello'] }]
    const extras = { transcript: 'We agreed.', participants, extra: { slides: [], agenda: 'Numbers' } }
    const { status, problem } = await post(world, '/v1/meetings', { ...plan, ...extras })
    expect(status).toBe(422)
    expect(problem).toMatchObject({
      code: 'meeting_content_not_stored',
      clauses: ['7.5.2'],
      interpretations: ['INT-20'],
      errors: [{ pointer: '/transcript' }, { pointer: '/participants/0/chat' }, { pointer: '/extra/slides' }],
    })
    const unknown = await post(world, '/v1/meetings', { ...plan, agenda: 'Numbers' })
    expect(unknown.problem).toMatchObject({ code: 'validation_failed', errors: [{ pointer: '/agenda' }] })
    expect((await world.parley.meetings.list({ user_id: user.id })).data).toEqual([])
    const { id } = await startedMeeting(world, user)
    expect((await post(world, `/v1/meetings/${id}/end`, { minutes: 'We agreed.' })).problem).toMatchObject({
      code: 'meeting_content_not_stored',
      errors: [{ pointer: '/minutes' }],
    })
    expect((await world.parley.meetings.get(id)).status).toBe('in_progress')
  })

  it('9.2 nobody meets before the terms are accepted, and the entitlements say so', async () => {
    await using world = await target.open()
    const user = await registerOnly(world)
    expect(await world.parley.entitlements.get(user.id)).toMatchObject({
      plan_id: 'basic',
      access: 'blocked',
      blocked_features: ['video_call', 'screen_sharing'],
      access_reasons: [{ cause: 'terms_required', clauses: ['9.2'], until: null }],
    })
    await expect(planMeeting(world, user)).rejects.toMatchObject({ code: 'terms_not_accepted' })
    await world.parley.users.acceptTerms(user.id, { document: 'terms_of_service', version: '2026-01-01' })
    const { entitlements } = await world.parley.personalCenter.get(user.id)
    expect(entitlements).toMatchObject({ access: 'enabled', blocked_features: [], access_reasons: [] })
    expect(await eventTypes(world, user.id)).toEqual(['account.created', 'entitlements.changed'])
    await planMeeting(world, user)
  })

  it('3.P.6 a user sees and holds their own meetings, and no other', async () => {
    await using world = await target.open()
    const user = await openAccount(world)
    const other = await openAccount(world)
    const foreign = await planMeeting(world, other)
    const session = await sessionOf(world, user)
    const own = await session.meetings.schedule({ user_id: user.id, duration_minutes: 30 })
    await session.meetings.start(own.id)
    expect((await session.meetings.list()).data.map(({ id }) => id)).toEqual([own.id])
    expect((await world.parley.meetings.list({ status: 'in_progress' })).data.map(({ id }) => id)).toEqual([own.id])
    await expect(session.meetings.get(foreign.id)).rejects.toMatchObject({ status: 404 })
    await expect(session.meetings.cancel(foreign.id)).rejects.toMatchObject({ status: 404 })
    const plan = { user_id: other.id, duration_minutes: 30 }
    await expect(session.meetings.schedule(plan)).rejects.toMatchObject({
      code: 'validation_failed',
      problem: { errors: [{ pointer: '/user_id', code: 'not_found' }] },
    })
  })
})
