import type { Schemas } from '@parley/sdk'
import { listenForWebhooks } from '@parley/testing/webhook-receiver'
import type { WebhookReceiver } from '@parley/testing/webhook-receiver'
import { bindAccount, fillWallet, openAccount, payingAccounts } from '../steps/customer.ts'
import { beginPayment, buyPro } from '../steps/purchase.ts'
import type { Purchase } from '../steps/purchase.ts'
import { applyForRefund, approve, uploadEvidence } from '../steps/refund.ts'
import type { World } from '../targets/target.ts'

/** Pays at once; its refunds never get through by themselves. */
const holdingCard = '6222020000000072'

/** Objects on which operations can be tried: those to read are made once, those that a call changes are made anew. */
export interface Stage extends AsyncDisposable {
  readonly world: World
  /** Has paid, with an open wallet. */
  readonly user: Schemas['User']
  readonly purchase: Purchase
  readonly card: Schemas['PaymentMethod']
  readonly file: Schemas['File']
  /** Submitted by `user`. */
  readonly refund: Schemas['Refund']
  readonly endpointId: string
  readonly deliveryId: string
  readonly eventId: string
  readonly outageId: string
  readonly receiver: WebhookReceiver
  /** A sandbox beside the one of the stage, with a snapshot of it. */
  hosted(): Promise<{ sandbox_id: string; snapshot_id: string }>
  /** A user who has nothing to do with any of it. */
  stranger(): Promise<Schemas['User']>
  /** A refund of a purchase of its own. */
  draft(): Promise<{ refund: Schemas['Refund']; purchase: Purchase }>
  submitted(): Promise<Schemas['Refund']>
  underReview(): Promise<Schemas['Refund']>
  needingInfo(): Promise<Schemas['Refund']>
  processing(): Promise<Schemas['Refund']>
  abnormal(): Promise<{ refund: Schemas['Refund']; card: Schemas['PaymentMethod'] }>
  /** A payment that waits to be told. */
  unpaid(): Promise<{ order: Schemas['Order']; payment: Schemas['Payment'] }>
  /** An endpoint that has not met its challenge. */
  unverified(): Promise<string>
}

export async function createStage(world: World): Promise<Stage> {
  const receiver = await listenForWebhooks()
  const { id: endpointId } = await receiver.subscribe(world.parley, ['account.created'])
  const purchase = await buyPro(world, { account: holdingCard })
  const { user } = purchase
  await fillWallet(world, user, { amount: 1_000, currency: 'CNY' })
  const { id: eventId } = await receiver.waitFor('account.created')
  const [delivery] = (await world.parley.webhookEndpoints.listDeliveries(endpointId, { event_id: eventId })).data
  if (delivery === undefined) throw new Error('The event was delivered')
  const { now } = await world.control.clock.get()
  const outage = await world.staff.outages.declare({ starts_at: now, description: 'No meetings.', regions: ['SG'] })

  const draft = async () => {
    const bought = await buyPro(world, { account: holdingCard })
    return { refund: await world.parley.refunds.create({ order_id: bought.order.id }), purchase: bought }
  }
  const submitted = async () => applyForRefund(world, (await buyPro(world, { account: holdingCard })).order)
  const underReview = async () => world.staff.refunds.startReview((await submitted()).id)
  return {
    world,
    user,
    purchase,
    card: await bindAccount(world, user, { type: 'bank_card', account: payingAccounts.bank_card }),
    file: await uploadEvidence(world, user.id),
    refund: await applyForRefund(world, purchase.order),
    endpointId,
    deliveryId: delivery.id,
    eventId,
    outageId: outage.id,
    receiver,
    hosted: async () => {
      const { id } = await world.host.sandboxes.create({ clock: { mode: 'frozen' } })
      const snapshot = await world.host.sandboxes.createSnapshot(id, {})
      return { sandbox_id: id, snapshot_id: snapshot.id }
    },
    stranger: () => openAccount(world),
    draft,
    submitted,
    underReview,
    needingInfo: async () => world.staff.refunds.requestInfo((await underReview()).id, { question: 'When?' }),
    processing: async () => {
      const { id } = await approve(world, await submitted())
      return world.parley.refunds.get(id)
    },
    abnormal: async () => {
      const { id, user_id } = await approve(world, await submitted())
      await world.control.refunds.simulate(id, { outcome: 'abnormal' })
      const card = await bindAccount(world, { id: user_id }, { type: 'bank_card', account: payingAccounts.bank_card })
      return { refund: await world.parley.refunds.get(id), card }
    },
    unpaid: () => beginPayment(world),
    unverified: async () => {
      receiver.script({ status: 500 })
      const made = await world.parley.webhookEndpoints.create({ url: receiver.url, events: ['order.paid'] })
      return made.id
    },
    [Symbol.asyncDispose]: () => receiver.close(),
  }
}
