import type { SubscriptionTerms } from './subscription-terms.ts'

/** Terms with what the whole period of them was sold for, in minor units. */
export interface SoldTerms extends SubscriptionTerms {
  readonly worth: number
}

interface Change {
  readonly from: SoldTerms
  readonly to: SoldTerms
}

/**
 * What a subscription is of once a change of it is taken back. What was changed after it stays: only the plan, the seats
 * and the add-ons that the change itself brought go (INT-34).
 * @example undoChange({ ...pro, seats: 3 }, { from: { ...pro, seats: 1 }, to: { ...pro, seats: 2 } }).seats // 2
 */
export function undoChange(present: SoldTerms, { from, to }: Change): SoldTerms {
  const added = to.add_ons.filter((one) => !from.add_ons.includes(one))
  const dropped = from.add_ons.filter((one) => !to.add_ons.includes(one))
  const kept = present.add_ons.filter((one) => !added.includes(one))
  const isOfChange = present.plan_id === to.plan_id && present.tier === to.tier
  return {
    plan_id: isOfChange ? from.plan_id : present.plan_id,
    tier: isOfChange ? from.tier : present.tier,
    interval: present.interval,
    seats: Math.max(1, present.seats - to.seats + from.seats),
    add_ons: [...kept, ...dropped.filter((one) => !kept.includes(one))],
    worth: Math.max(0, present.worth - to.worth + from.worth),
  }
}

/** What a subscription is of once a change that was taken back holds after all (INT-34). */
export const redoChange = (present: SoldTerms, { from, to }: Change): SoldTerms =>
  undoChange(present, { from: to, to: from })
