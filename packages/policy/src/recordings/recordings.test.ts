import { describe, expect, it } from 'vitest'
import { everyPair } from '../kernel/every-pair.ts'
import { next } from '../kernel/machine.ts'
import { defaultParameters } from '../kernel/parameters.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { reckonEntitlements } from '../subscriptions/reckon-entitlements.ts'
import { decideRecording } from './decide-recording.ts'
import type { RecordingFacts } from './decide-recording.ts'
import { decideRemoval } from './decide-removal.ts'
import { decideStop } from './decide-stop.ts'
import { recordingMachine } from './recording-machine.ts'

const now = Date.parse('2026-09-01T01:00:00Z')
const minute = 60_000

function facts(changes: Partial<RecordingFacts> = {}, plan: string | null = 'pro'): RecordingFacts {
  const bought = { id: 'sub_1', user_id: 'usr_1', tier: null, seats: 1, add_ons: [], period_end: '2026-10-01' } as const
  const subscriptions = plan === null ? [] : [{ ...bought, plan_id: plan }]
  const entitled = reckonEntitlements(
    { user_id: 'usr_1', subscriptions, terms: 'accepted', restrictions: [] },
    defaultParameters,
    now,
  )
  return {
    meeting: { status: 'in_progress', recording_id: null },
    host: { accepted_terms: ['2026-01-01'], entitled },
    used_mb: 0,
    ...changes,
  }
}
const decide = (given: RecordingFacts, parameters: Parameters = defaultParameters) =>
  decideRecording(given, parameters, now)

it('INT-20 a recording takes exactly these steps, of all pairs of a state and an event', () => {
  const taken = [...everyPair(recordingMachine)].flatMap(({ state, event }) => {
    const found = next(recordingMachine, state, event)
    return found.ok ? [`${state ?? '–'} ${event} ${found.to}`] : []
  })
  expect(taken.toSorted()).toEqual([
    'available delete deleted',
    'available expire expired',
    'recording stop available',
    '– start recording',
  ])
})

describe('starting a recording', () => {
  it('2.2 is for a plan with cloud recording, in a meeting that is under way (INT-20)', () => {
    expect(decide(facts())).toMatchObject({
      ok: true,
      step: { to: 'recording' },
      meetingStep: { event: 'begin_recording' },
      decision: { clauses: ['2.2', '7.5.2', '9.2'], interpretations: ['INT-20'] },
    })
    expect(decide(facts({}, null))).toMatchObject({ refused: 'feature_not_entitled' })
    const meeting = { status: 'scheduled', recording_id: null } as const
    expect(decide(facts({ meeting }))).toMatchObject({ refused: 'invalid_transition', state: 'scheduled' })
  })

  it('7.5.2 is refused where the operator offers no recordings (INT-20)', () => {
    expect(decide(facts(), { ...defaultParameters, 'meeting.content.recording': 'none' })).toMatchObject({
      refused: 'recording_not_offered',
      decision: { parameters: { 'meeting.content.recording': 'none' } },
    })
  })

  it('9.2 is refused before the terms are accepted', () => {
    const { host } = facts()
    expect(decide(facts({ host: { ...host, accepted_terms: [] } }))).toMatchObject({ refused: 'terms_not_accepted' })
  })

  it('2.2 happens one at a time', () => {
    const meeting = { status: 'in_progress', recording_id: 'rec_1' } as const
    expect(decide(facts({ meeting }))).toMatchObject({ refused: 'recording_already_running' })
  })

  it('2.2 needs space, of which a thousand megabytes are a gigabyte', () => {
    expect(decide(facts({ used_mb: 9_999 }))).toMatchObject({ ok: true })
    expect(decide(facts({ used_mb: 10_000 }))).toMatchObject({
      refused: 'recording_space_exceeded',
      detail: expect.stringContaining('10000 MB of 10000 MB'),
    })
    expect(decide(facts({ used_mb: 10_000_000 }, 'flagship'))).toMatchObject({ ok: true })
  })
})

describe('a complete recording', () => {
  const running = { status: 'recording', started_at: now } as const

  it.each([
    [0, 0, 0],
    [1, 0, 5],
    [minute, 60, 5],
    [minute + 1, 60, 10],
    [30 * minute, 1_800, 150],
  ])('2.2 of %i ms lasted %i s and takes %i MB', (ms, duration_seconds, size_mb) => {
    expect(decideStop(running, defaultParameters, now + ms)).toMatchObject({
      ok: true,
      complete: { stopped_at: now + ms, duration_seconds, size_mb, retained_until: null },
    })
  })

  it('7.5.2 is kept for the retention where there is one (INT-20)', () => {
    const parameters = { ...defaultParameters, 'recording.retention': 'P30D' }
    const stopped = decideStop(running, parameters, now)
    expect(stopped).toMatchObject({ ok: true, complete: { retained_until: Date.parse('2026-10-01T01:00:00Z') } })
    expect(stopped.decision.steps.at(-1)).toEqual({
      label: 'retained until',
      value: '2026-10-01T01:00:00.000Z',
      unit: 'instant',
    })
  })

  it('7.5.2 is deleted by its user, or expires; one that runs is stopped first (INT-20)', () => {
    const complete = { status: 'available', size_mb: 150 } as const
    expect(decideRemoval(complete, 'delete')).toMatchObject({ ok: true, decision: { outcome: 'recording_deleted' } })
    expect(decideRemoval(complete, 'expire')).toMatchObject({ ok: true, step: { emits: ['recording.expired'] } })
    expect(decideRemoval({ status: 'recording', size_mb: null }, 'delete')).toMatchObject({
      refused: 'invalid_transition',
      allowed_events: ['stop'],
    })
  })
})
