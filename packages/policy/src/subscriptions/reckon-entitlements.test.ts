import { expect, it } from 'vitest'
import { defaultParameters } from '../kernel/parameters.ts'
import { featuresOf } from '../plans/plan-scope.ts'
import { planTable } from '../plans/plan-table.ts'
import { reckonEntitlements } from './reckon-entitlements.ts'
import type { ActiveSubscription } from './reckon-entitlements.ts'

const pro: ActiveSubscription = {
  id: 'sub_1',
  user_id: 'usr_1',
  plan_id: 'pro',
  tier: null,
  seats: 5,
  add_ons: [],
  period_end: '2026-10-01',
}
const now = Date.parse('2026-09-01T01:00:00Z')
const facts = { user_id: 'usr_1', terms: 'accepted', restrictions: [] } as const
const reckon = (...subscriptions: ActiveSubscription[]) =>
  reckonEntitlements({ ...facts, subscriptions }, defaultParameters, now)

it('2.1 everybody has the free plan, without an end (S-01)', () => {
  expect(reckon()).toEqual({
    plan_id: 'basic',
    features: featuresOf(planTable.basic),
    limits: planTable.basic.limits,
    access: 'enabled',
    blocked_features: [],
    access_reasons: [],
    sources: [
      { kind: 'free_plan', plan_id: 'basic', tier: null, subscription_id: null, seats: 1, add_ons: [], until: null },
    ],
  })
})

it('2.2 a subscription adds its plan until the end of its last day in Shanghai', () => {
  const entitled = reckon(pro)
  expect(entitled.plan_id).toBe('pro')
  expect(entitled.features).toEqual(featuresOf(planTable.pro))
  expect(entitled.limits).toEqual(planTable.pro.limits)
  expect(entitled.sources[1]).toEqual({
    kind: 'subscription',
    plan_id: 'pro',
    tier: null,
    subscription_id: 'sub_1',
    seats: 5,
    add_ons: [],
    until: '2026-09-30T16:00:00.000Z',
  })
})

it('2.S.2 add-ons add their features and their space', () => {
  const entitled = reckon({ ...pro, add_ons: ['webinar_500', 'cloud_recording_plus'] })
  expect(entitled.features).toContain('webinar')
  expect(entitled.limits.cloud_recording_gb).toBe(110)
})

it('2.4 of two plans the higher one names the entitlements and the wider limits hold, in either order', () => {
  const flagship: ActiveSubscription = { ...pro, id: 'sub_2', plan_id: 'flagship', tier: 'flagship_standard' }
  for (const entitled of [reckon(pro, flagship), reckon(flagship, pro)]) {
    expect(entitled.plan_id).toBe('flagship')
    expect(entitled.limits).toEqual(planTable.flagship.limits)
    expect(new Set(entitled.features)).toEqual(new Set(featuresOf(planTable.flagship)))
    expect(entitled.sources).toHaveLength(3)
  }
})

it('2.S.4 a service tier adds its features to those of its plan, and its source names it', () => {
  const tailored = { ...pro, plan_id: 'flagship', tier: 'flagship_tailored' }
  const entitled = reckon(tailored)
  expect(entitled.features).toEqual(expect.arrayContaining([...featuresOf(planTable.flagship), 'on_site_support']))
  expect(entitled.sources).toMatchObject([{ kind: 'free_plan', tier: null }, { tier: 'flagship_tailored' }])
  expect(reckon({ ...tailored, tier: 'flagship_standard' }).features).not.toContain('on_site_support')
})

it('2.2 a feature that two sources give is listed once', () => {
  const { features } = reckon(pro, { ...pro, id: 'sub_2' })
  expect(features).toEqual([...new Set(features)])
})

it('2.2 a seat of somebody else’s subscription grants what its plan does', () => {
  const seat = { ...pro, user_id: 'usr_2' }
  expect(reckon(seat)).toMatchObject({ plan_id: 'pro', sources: [{ kind: 'free_plan' }, { kind: 'seat', seats: 1 }] })
})

it('9.2 what was paid for stays in sight of a user who may not use it before the terms are accepted', () => {
  const entitled = reckonEntitlements({ ...facts, terms: 'required', subscriptions: [pro] }, defaultParameters, now)
  expect(entitled).toMatchObject({ plan_id: 'pro', features: featuresOf(planTable.pro), access: 'blocked' })
  expect(entitled.blocked_features).toEqual(entitled.features)
})
