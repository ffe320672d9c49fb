import type { AddOn, AddOnId, PlanId } from './plan.ts'

/** What may be bought on top of a plan (2.S.2). */
export const addOnTable: Readonly<Record<AddOnId, AddOn>> = {
  cloud_recording_plus: {
    id: 'cloud_recording_plus',
    name: { en: 'More cloud recording', 'zh-CN': '云录制扩容' },
    plan_id: 'pro',
    adds: [],
    cloud_recording_gb: 100,
  },
  webinar_500: {
    id: 'webinar_500',
    name: { en: 'Webinar for 500', 'zh-CN': '500 人网络研讨会' },
    plan_id: 'pro',
    adds: ['webinar'],
    cloud_recording_gb: 0,
  },
  simultaneous_interpreting: {
    id: 'simultaneous_interpreting',
    name: { en: 'Simultaneous interpreting', 'zh-CN': '同声传译' },
    plan_id: 'pro',
    adds: ['simultaneous_interpreting'],
    cloud_recording_gb: 0,
  },
}

/**
 * The add-on of a plan with this id, if the plan offers it.
 * @example findAddOn('pro', 'webinar_500')?.adds // ['webinar']
 */
export function findAddOn(planId: string, id: string): AddOn | undefined {
  return addOnsOf(planId).find((addOn) => addOn.id === id)
}

/**
 * The add-ons that a plan offers.
 * @example addOnsOf('basic') // []
 */
export function addOnsOf(planId: PlanId | (string & {})): readonly AddOn[] {
  return Object.values(addOnTable).filter((addOn) => addOn.plan_id === planId)
}
