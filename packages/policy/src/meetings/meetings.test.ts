import { describe, expect, it } from 'vitest'
import type { AccessFacts } from '../access/reckon-access.ts'
import { everyPair } from '../kernel/every-pair.ts'
import { next } from '../kernel/machine.ts'
import { defaultParameters } from '../kernel/parameters.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { reckonEntitlements } from '../subscriptions/reckon-entitlements.ts'
import { decideMeetingEnd } from './decide-meeting-end.ts'
import { decideSchedule } from './decide-schedule.ts'
import type { PlannedMeeting } from './decide-schedule.ts'
import { decideStart } from './decide-start.ts'
import { meetingMachine } from './meeting-machine.ts'
import type { HostFacts } from './weigh-meeting.ts'

const now = Date.parse('2026-09-01T01:00:00Z')
const hour = 3_600_000
const limited: Parameters = { ...defaultParameters, 'plans.basic.max_meeting_minutes': 60 }

interface Host {
  plan?: string
  add_ons?: readonly string[]
  accepted?: readonly string[]
  access?: AccessFacts
  parameters?: Parameters
}
function hostOn({ plan, add_ons = [], accepted = ['2026-01-01'], access, parameters }: Host = {}): HostFacts {
  const open = { terms: 'accepted', restrictions: [] } as const
  const bought = { id: 'sub_1', user_id: 'usr_1', tier: null, seats: 1, add_ons, period_end: '2026-10-01' } as const
  const subscriptions = plan === undefined ? [] : [{ ...bought, plan_id: plan }]
  const facts = { user_id: 'usr_1', subscriptions, ...(access ?? open) }
  return { accepted_terms: accepted, entitled: reckonEntitlements(facts, parameters ?? defaultParameters, now) }
}
const ordinary: PlannedMeeting = { starts_at: now, duration_minutes: 60, expected_participants: 2, features: [] }
const schedule = (changes: Partial<PlannedMeeting> = {}, host: Host = {}) =>
  decideSchedule(
    { planned: { ...ordinary, ...changes }, host: hostOn(host) },
    host.parameters ?? defaultParameters,
    now,
  )
const meeting = (changes: Partial<PlannedMeeting> = {}) => ({ ...ordinary, ...changes, status: 'scheduled' as const })

it('2.1 a meeting takes exactly these steps, of all pairs of a state and an event', () => {
  const taken = [...everyPair(meetingMachine)].flatMap(({ state, event }) => {
    const found = next(meetingMachine, state, event)
    return found.ok ? [`${state ?? '–'} ${event} ${found.to}`] : []
  })
  expect(taken.toSorted()).toEqual([
    'in_progress begin_recording in_progress',
    'in_progress end ended',
    'in_progress finish_recording in_progress',
    'in_progress reach_limit ended',
    'scheduled cancel cancelled',
    'scheduled start in_progress',
    '– schedule scheduled',
  ])
})

describe('planning a meeting', () => {
  it('2.1 is free and without a limit of time on Basic (INT-30)', () => {
    expect(schedule({ duration_minutes: 525_600, features: ['screen_sharing'] })).toMatchObject({
      ok: true,
      step: { to: 'scheduled' },
      decision: {
        outcome: 'meeting_scheduled',
        clauses: ['7.5.2', '9.2', '2.1', '2.S.1'],
        interpretations: ['INT-20', 'INT-30'],
        parameters: { 'plans.basic.max_meeting_minutes': 'none' },
      },
    })
  })

  it('2.1 ends at the limit that an operator sets to Basic, and not on Pro (INT-30)', () => {
    const host = { parameters: limited }
    expect(schedule({ duration_minutes: 60 }, host)).toMatchObject({ ok: true })
    expect(schedule({ duration_minutes: 61 }, host)).toMatchObject({
      refused: 'meeting_duration_exceeded',
      detail: 'Basic allows 60 minutes, and 61 are planned. Pro does; order it, or plan for fewer.',
      errors: [{ pointer: '/duration_minutes' }],
      decision: { interpretations: ['INT-20', 'INT-30'] },
    })
    expect(schedule({ duration_minutes: 61 }, { ...host, plan: 'pro' })).toMatchObject({ ok: true })
  })

  it.each([
    ['2.1', undefined, 100, 'Pro does'],
    ['2.2', 'pro', 300, 'Enterprise does'],
    ['2.3', 'enterprise', 500, 'Flagship does'],
    ['2.4', 'flagship', 2_000, 'No plan allows that many'],
  ] as const)('%s takes as many participants as the plan does, the host included', (_, plan, most, advice) => {
    const host = plan === undefined ? {} : { plan }
    expect(schedule({ expected_participants: most }, host)).toMatchObject({ ok: true })
    const refused = schedule({ expected_participants: most + 1 }, host)
    expect(refused).toMatchObject({
      refused: 'participant_limit_exceeded',
      errors: [{ pointer: '/expected_participants' }],
    })
    expect(refused).toHaveProperty('detail', expect.stringContaining(advice))
  })

  it.each([
    ['multi_party_meeting', undefined, 'Basic has no multi_party_meeting. Pro has it;'],
    ['webinar', 'pro', 'Flagship has it, and so has the add-on webinar_500 of Pro;'],
    ['on_site_support', 'flagship', 'Flagship Tailored has it;'],
  ] as const)('2.2, 2.4 refuses %s to a plan without it, and says who has it', (feature, plan, detail) => {
    const refused = schedule({ features: ['video_call', feature] }, plan === undefined ? {} : { plan })
    expect(refused).toMatchObject({ refused: 'feature_not_entitled', errors: [{ pointer: '/features/1' }] })
    expect(refused).toHaveProperty('detail', expect.stringContaining(detail))
  })

  it('2.S.2 takes a feature that an add-on grants', () => {
    expect(schedule({ features: ['webinar'] }, { plan: 'pro', add_ons: ['webinar_500'] })).toMatchObject({ ok: true })
  })

  it('2.1 points at features that there are not', () => {
    expect(schedule({ features: ['video_call', 'telepathy'] })).toMatchObject({
      refused: 'validation_failed',
      errors: [{ pointer: '/features/1', code: 'not_found' }],
    })
  })

  it('9.2 is refused before the terms are accepted', () => {
    expect(schedule({}, { accepted: [] })).toMatchObject({ refused: 'terms_not_accepted' })
  })

  it('2.1 is not for an instant that is over; the present one is in time', () => {
    expect(schedule({ starts_at: now })).toMatchObject({ ok: true })
    expect(schedule({ starts_at: now - 1 })).toMatchObject({
      refused: 'meeting_start_in_past',
      errors: [{ pointer: '/starts_at' }],
    })
  })

  it.each([
    ['all', null, 'video_call is turned off for now.'],
    [['live_streaming'], now + hour, 'live_streaming is turned off until 2026-09-01T02:00:00.000Z.'],
  ] as const)('5.2.2 is refused what a measure turns off: %j (INT-44)', (features, until, detail) => {
    const measure = { features, until, clauses: ['5.2.2'], interpretations: ['INT-44'] } as const
    const access = { terms: 'accepted', restrictions: [measure] } as const
    const refused = schedule({ features: ['live_streaming'] }, { plan: 'pro', access })
    expect(refused).toMatchObject({ refused: 'feature_not_entitled' })
    expect(refused).toHaveProperty('detail', expect.stringContaining(detail))
    expect(refused.decision.interpretations).toContain('INT-44')
  })
})

describe('starting a meeting', () => {
  it('2.2 judges the plan anew, which may have run out since', () => {
    const planned = meeting({ features: ['live_streaming'] })
    expect(decideStart({ meeting: planned, host: hostOn({ plan: 'pro' }) }, defaultParameters, now)).toMatchObject({
      ok: true,
      ends_by: null,
    })
    const refused = decideStart({ meeting: planned, host: hostOn() }, defaultParameters, now)
    expect(refused).toMatchObject({ refused: 'feature_not_entitled' })
    expect(refused).not.toHaveProperty('errors')
  })

  it('2.1 sets the end where there is a limit, by the clock and not by the plan of the host (INT-30)', () => {
    const host = hostOn({ parameters: limited })
    expect(decideStart({ meeting: meeting({ duration_minutes: 30 }), host }, limited, now)).toMatchObject({
      ok: true,
      ends_by: now + hour,
    })
  })

  it('2.1 happens once', () => {
    const planned = { ...ordinary, status: 'in_progress' as const }
    expect(decideStart({ meeting: planned, host: hostOn() }, defaultParameters, now)).toMatchObject({
      refused: 'invalid_transition',
      state: 'in_progress',
    })
  })
})

it('2.1 a meeting ends by its host or at its limit, and is cancelled only before it starts', () => {
  const running = { status: 'in_progress', started_at: now } as const
  expect(decideMeetingEnd(running, 'end', now + hour)).toMatchObject({
    ok: true,
    decision: {
      outcome: 'meeting_ended',
      steps: [{ value: '2026-09-01T01:00:00.000Z' }, { value: '2026-09-01T02:00:00.000Z' }],
    },
  })
  expect(decideMeetingEnd(running, 'reach_limit', now).decision.interpretations).toEqual(['INT-30'])
  expect(decideMeetingEnd(running, 'cancel', now)).toMatchObject({ refused: 'invalid_transition' })
  expect(decideMeetingEnd({ status: 'scheduled', started_at: null }, 'cancel', now)).toMatchObject({
    ok: true,
    decision: { outcome: 'meeting_cancelled', steps: [] },
  })
})
