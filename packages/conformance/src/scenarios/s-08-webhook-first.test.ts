import type { Client } from '@parley/sdk'
import { ApiError } from '@parley/sdk/errors'
import type { ReceivedWebhook } from '@parley/testing/webhook-receiver'
import { listenForWebhooks } from '@parley/testing/webhook-receiver'
import { describe, expect, it } from 'vitest'
import { bindAccount, openAccount, payingAccounts } from '../steps/customer.ts'
import { buyPro, orderAndConfirm, pay } from '../steps/purchase.ts'
import { targets } from '../targets/targets.ts'

type Read = (parley: Client, id: string) => PromiseLike<unknown>

/** How the object of an event is read, by the first word of the event's type. */
const readers: Readonly<Record<string, Read>> = {
  account: (parley, id) => parley.users.get(id),
  order: (parley, id) => parley.orders.get(id),
  payment: (parley, id) => parley.payments.get(id),
  payment_method: (parley, id) => parley.paymentMethods.get(id),
  subscription: (parley, id) => parley.subscriptions.get(id),
  entitlements: (parley, id) => parley.entitlements.get(id),
}

describe.each(targets)('S-08 the webhook comes before the HTTP response, over $name', (target) => {
  it('3.P.5 the object named in an event can be read when the event arrives', async () => {
    await using world = await target.open()
    await using receiver = await listenForWebhooks()
    await receiver.subscribe(world.parley, ['*'])
    const unreadable: string[] = []
    const read = new Set<string>()
    receiver.onDelivery(async ({ event }: ReceivedWebhook) => {
      const kind = event?.type.split('.')[0] ?? ''
      const reader = readers[kind]
      const id: unknown = event?.data.object['id']
      if (reader === undefined || typeof id !== 'string') return
      read.add(kind)
      try {
        await reader(world.parley, id)
      } catch (error) {
        unreadable.push(`${event?.type} ${ApiError.is(error) ? error.code : String(error)}`)
      }
    })
    const { subscription } = await buyPro(world)
    await receiver.waitFor((one) => one.event?.type === 'entitlements.changed')
    expect(unreadable).toEqual([])
    expect([...read].toSorted()).toEqual(Object.keys(readers).toSorted())
    expect(subscription.status).toBe('active')
  })

  it('3.P.5 a payment that is told of before it is answered ends no differently', async () => {
    await using world = await target.open({ deliveries: 'sync' })
    await using receiver = await listenForWebhooks()
    await receiver.subscribe(world.parley, ['payment.succeeded', 'order.paid'])
    const order: string[] = []
    receiver.onDelivery(({ event }) => void order.push(event?.type ?? ''))

    const user = await openAccount(world)
    const card = await bindAccount(world, user, { type: 'bank_card', account: payingAccounts.bank_card })
    const ordered = await orderAndConfirm(world, user)
    const answered = await pay(world, ordered, { payment_method_id: card.id })
    order.push('the call answers')
    expect(order).toEqual(['payment.succeeded', 'order.paid', 'the call answers'])

    // The answer shows the payment as it was created; what the webhook told is not undone by it.
    expect(answered.status).toBe('requires_action')
    expect(await world.parley.payments.get(answered.id)).toMatchObject({ status: 'succeeded' })
    expect(await world.parley.orders.get(ordered.id)).toMatchObject({ status: 'paid', paid_by: answered.id })
    expect((await world.parley.subscriptions.list({ user_id: user.id })).data).toHaveLength(1)
  })

  it('3.P.5 a receiver that repeats the payment from within its webhook pays once', async () => {
    await using world = await target.open()
    await using receiver = await listenForWebhooks()
    await receiver.subscribe(world.parley, ['payment.requires_action'])
    const user = await openAccount(world)
    const card = await bindAccount(world, user, { type: 'bank_card', account: payingAccounts.bank_card })
    const order = await orderAndConfirm(world, user)
    const { method, confirmation_digest } = order
    const body = { method, confirmation_digest, payment_method_id: card.id }
    const idempotencyKey = world.unique('payment')
    const repeated: string[] = []
    receiver.onDelivery(async () => {
      const { data, response } = await world.parley.payments.create(order.id, body, { idempotencyKey }).withResponse()
      repeated.push(`${data.id} ${response.idempotentReplayed}`)
    })
    const payment = await world.parley.payments.create(order.id, body, { idempotencyKey })
    await receiver.waitFor('payment.requires_action')
    expect(repeated).toEqual([`${payment.id} true`])
    expect((await world.parley.payments.list({ order_id: order.id })).data).toHaveLength(1)
  })
})
