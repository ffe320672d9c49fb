import { describe, expect, it } from 'vitest'
import { defaultParameters as parameters } from '../kernel/parameters.ts'
import { addOnTable, addOnsOf, findAddOn } from './add-on-table.ts'
import { featuresOf, planScope } from './plan-scope.ts'
import { findPlan, planTable, plans } from './plan-table.ts'

const { basic, pro, enterprise, flagship } = planTable

describe('the plans', () => {
  it('2.1 basic has video calls and screen sharing, without a time limit (INT-30)', () => {
    const scope = planScope({ plan: basic, add_ons: [] }, parameters)
    expect(scope.features).toEqual(['video_call', 'screen_sharing'])
    expect(scope.limits.max_meeting_minutes).toBeNull()
    expect(basic.pricing).toBe('free')
  })

  it('2.1 lets an operator set a limit for basic, and for basic alone (INT-30)', () => {
    const limited = { ...parameters, 'plans.basic.max_meeting_minutes': 60 }
    expect(planScope({ plan: basic, add_ons: [] }, limited).limits.max_meeting_minutes).toBe(60)
    expect(planScope({ plan: pro, add_ons: [] }, limited).limits.max_meeting_minutes).toBeNull()
  })

  it('2.2 pro adds multi-party meetings, cloud recording and live sharing to basic', () => {
    expect(featuresOf(pro)).toEqual([...featuresOf(basic), 'multi_party_meeting', 'cloud_recording', 'live_streaming'])
  })

  it('2.3 enterprise is for enterprises, and its price is quoted', () => {
    expect(enterprise.account_kinds).toEqual(['enterprise'])
    expect(enterprise.pricing).toBe('quote')
    expect(featuresOf(enterprise)).toEqual(
      expect.arrayContaining(['room_booking', 'participant_management', 'meeting_statistics']),
    )
  })

  it('2.4 flagship holds every feature there is, and dedicated support', () => {
    const every = [...plans.flatMap(featuresOf), ...Object.values(addOnTable).flatMap((addOn) => addOn.adds)]
    expect(featuresOf(flagship)).toEqual(expect.arrayContaining([...every, 'dedicated_support', 'technical_support']))
    expect(flagship.tiers.map(({ id }) => id)).toEqual(['flagship_standard', 'flagship_tailored'])
  })

  it('2.S.2 counts add-ons in, those of other plans out', () => {
    const scope = planScope({ plan: pro, add_ons: ['cloud_recording_plus', 'webinar_500'] }, parameters)
    expect(scope.limits.cloud_recording_gb).toBe(110)
    expect(scope.features).toContain('webinar')
    expect(planScope({ plan: basic, add_ons: ['webinar_500'] }, parameters).features).not.toContain('webinar')
  })

  it('knows plans and add-ons by id', () => {
    expect(findPlan('pro')).toBe(pro)
    expect(findPlan('toString')).toBeUndefined()
    expect(addOnsOf('basic')).toEqual([])
    expect(findAddOn('basic', 'webinar_500')).toBeUndefined()
  })
})
