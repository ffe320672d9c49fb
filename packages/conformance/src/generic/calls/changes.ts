import { openAccount } from '../../steps/customer.ts'
import { buyPro } from '../../steps/purchase.ts'
import type { World } from '../../targets/target.ts'
import type { Call } from '../call.ts'
import type { Stage } from '../stage.ts'

const subscriptionOf = async (world: World, seats = 2): Promise<string> =>
  (await buyPro(world, { order: { seats } })).subscription.id
const ofUser = ({ user }: Stage): Call => ({ path: { user_id: user.id } })
const wish = { seats: 3, method: 'bank_card', entry: 'personal_center' }

/** Calls about changes of a subscription, its seats, service credit and the personal centre. */
export const changeCalls = {
  previewChange: ({ purchase }: Stage): Call => ({
    path: { subscription_id: purchase.subscription.id },
    body: { seats: 3 },
    otherBody: { seats: 4 },
  }),
  changeSubscription: async ({ world }: Stage): Promise<Call> => ({
    path: { subscription_id: await subscriptionOf(world) },
    body: wish,
    otherBody: { ...wish, seats: 5 },
  }),
  cancelChange: async ({ world }: Stage): Promise<Call> => {
    const id = await subscriptionOf(world)
    await world.parley.subscriptions.change(id, { seats: 1, method: 'bank_card', entry: 'personal_center' })
    return { path: { subscription_id: id }, otherBody: {} }
  },
  listSeats: ({ purchase }: Stage): Call => ({ path: { subscription_id: purchase.subscription.id } }),
  assignSeat: async ({ world }: Stage): Promise<Call> => ({
    path: { subscription_id: await subscriptionOf(world) },
    body: { user_id: (await openAccount(world)).id },
    otherBody: { user_id: 'usr_none' },
  }),
  unassignSeat: async ({ world }: Stage): Promise<Call> => {
    const id = await subscriptionOf(world)
    const { id: user_id } = await openAccount(world)
    await world.parley.subscriptions.assignSeat(id, { user_id })
    return { path: { subscription_id: id, user_id } }
  },
  getServiceCredit: ofUser,
  listServiceCreditEntries: ofUser,
  getPersonalCenter: ofUser,
}

export const creditCalls = {
  grantServiceCredit: (stage: Stage): Call => ({
    ...ofUser(stage),
    body: { amount: { amount: 100, currency: 'CNY' }, reason: 'Goodwill' },
    otherBody: { amount: { amount: 200, currency: 'CNY' }, reason: 'Goodwill' },
  }),
}
