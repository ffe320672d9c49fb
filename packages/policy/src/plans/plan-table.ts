import type { Plan, PlanId, PlanTier } from './plan.ts'

/** The four plans, each holding the features of the one before (2.1 to 2.4). */
export const planTable: Readonly<Record<PlanId, Plan>> = {
  basic: {
    id: 'basic',
    name: { en: 'Basic', 'zh-CN': '基础版' },
    includes: null,
    account_kinds: ['individual', 'enterprise'],
    adds: ['video_call', 'screen_sharing'],
    limits: { max_participants: 100, max_meeting_minutes: null, cloud_recording_gb: 0 },
    pricing: 'free',
    tiers: [],
    clauses: ['2.1', '2.S.1'],
  },
  pro: {
    id: 'pro',
    name: { en: 'Pro', 'zh-CN': '专业版' },
    includes: 'basic',
    account_kinds: ['individual', 'enterprise'],
    adds: ['multi_party_meeting', 'cloud_recording', 'live_streaming'],
    limits: { max_participants: 300, max_meeting_minutes: null, cloud_recording_gb: 10 },
    pricing: 'list_price',
    tiers: [],
    clauses: ['2.2', '2.S.2'],
  },
  enterprise: {
    id: 'enterprise',
    name: { en: 'Enterprise', 'zh-CN': '企业版' },
    includes: 'pro',
    account_kinds: ['enterprise'],
    adds: ['room_booking', 'participant_management', 'meeting_statistics'],
    limits: { max_participants: 500, max_meeting_minutes: null, cloud_recording_gb: 1000 },
    pricing: 'quote',
    tiers: [],
    clauses: ['2.3', '2.S.3'],
  },
  flagship: {
    id: 'flagship',
    name: { en: 'Flagship', 'zh-CN': '旗舰版' },
    includes: 'enterprise',
    account_kinds: ['individual', 'enterprise'],
    adds: ['webinar', 'simultaneous_interpreting', 'dedicated_support', 'technical_support'],
    limits: { max_participants: 2000, max_meeting_minutes: null, cloud_recording_gb: null },
    pricing: 'by_tier',
    tiers: [
      {
        id: 'flagship_standard',
        name: { en: 'Flagship Standard', 'zh-CN': '旗舰标准套餐' },
        features: [],
        pricing: 'list_price',
      },
      {
        id: 'flagship_tailored',
        name: { en: 'Flagship Tailored', 'zh-CN': '旗舰定制套餐' },
        features: ['on_site_support', 'custom_integration'],
        pricing: 'quote',
      },
    ],
    clauses: ['2.4', '2.S.4'],
  },
}

/** The plans from the smallest to the largest. */
export const plans: readonly Plan[] = Object.values(planTable)

/**
 * The plan with this id, if there is one.
 * @example findPlan('pro')?.pricing // 'list_price'
 */
export function findPlan(id: string): Plan | undefined {
  return plans.find((plan) => plan.id === id)
}

/**
 * The service tier of a plan with this id, if it has one (2.S.4).
 * @example findTier(planTable.flagship, 'flagship_standard')?.pricing // 'list_price'
 */
export function findTier({ tiers }: Pick<Plan, 'tiers'>, id: string | null): PlanTier | undefined {
  return tiers.find((tier) => tier.id === id)
}
