import { describe, expect, it } from 'vitest'
import { challengedCard, bankCode } from '../steps/challenge.ts'
import { bindAccount, openAccount, payingAccounts } from '../steps/customer.ts'
import { balanceOf, eventTypes } from '../steps/observe.ts'
import { orderAndConfirm, pay } from '../steps/purchase.ts'
import { agreeToRenew } from '../steps/renewal.ts'
import type { World } from '../targets/target.ts'
import { targets } from '../targets/targets.ts'

const september = { month: 9, year: 2026 }
const end = '2026-09-30T16:00:00.000Z'

/** A user with a card that pays at once and expires at the end of September. */
async function expiring(world: World, account = payingAccounts.bank_card) {
  const user = await openAccount(world)
  const body = { type: 'bank_card', holder_name: 'Li Lei', account, expiry: september } as const
  return { user, card: await world.parley.paymentMethods.create(user.id, body) }
}

const dueOf = async (world: World, id: string) =>
  (await world.control.deadlines.list({ object: id })).data.map(({ kind, due_at }) => [kind, due_at])

describe.each(targets)('a card that expires, over $name', (target) => {
  it('3.1 is announced thirty days before, and ends with its month in Shanghai (INT-43)', async () => {
    await using world = await target.open({ at: '2026-08-01T01:00:00Z' })
    const { user, card } = await expiring(world)
    expect(await dueOf(world, card.id)).toEqual([
      ['payment_method.announce_expiry', '2026-08-31T16:00:00.000Z'],
      ['payment_method.expire', end],
    ])
    await world.control.clock.advance({ to: '2026-08-31T16:00:00Z' })
    const notices = (await world.parley.users.listNotices(user.id, { type: 'payment_method_expiring' })).data
    expect(notices.map(({ channel }) => channel).toSorted()).toEqual(['client_prompt', 'email', 'website_notice'])
    expect(notices[0]?.text).toContain('2026年9月30日')

    await world.control.clock.advance({ to: '2026-09-30T15:59:59.999Z' })
    const order = await orderAndConfirm(world, user)
    await pay(world, order, { payment_method_id: card.id })
    await world.control.clock.advance({ to: end })
    expect((await world.parley.orders.get(order.id)).status).toBe('paid')
    expect(await world.parley.paymentMethods.get(card.id)).toMatchObject({
      status: 'invalid',
      failure: { code: 'card_expired', reason: 'account_expired', advice: 'other_method', channel_code: null },
    })
    expect(await eventTypes(world, card.id)).toEqual([
      'payment_method.binding_started',
      'payment_method.bound',
      'payment_method.expiring',
      'payment_method.invalid',
    ])
    const [told] = (await world.parley.users.listNotices(user.id, { type: 'payment_method_invalid' })).data
    expect(told?.text).toContain('有效期')
  })

  it('3.1 pays no more, and nothing is charged; the order stays payable', async () => {
    await using world = await target.open({ at: '2026-09-30T15:00:00Z' })
    const { user, card } = await expiring(world)
    expect(await eventTypes(world, card.id)).toContain('payment_method.expiring')
    await world.control.clock.advance({ to: end })
    const order = await orderAndConfirm(world, user)
    await expect(pay(world, order, { payment_method_id: card.id })).rejects.toMatchObject({
      status: 422,
      code: 'method_not_bound',
      problem: { clauses: expect.arrayContaining(['3.1']), detail: expect.stringContaining('invalid') },
    })
    await expect(pay(world, order)).rejects.toMatchObject({ code: 'method_not_bound' })
    expect((await world.parley.orders.get(order.id)).status).toBe('awaiting_payment')
    expect(await balanceOf(world, 'channel:bank_card')).toBe(0)
    const again = world.parley.paymentMethods.create(user.id, {
      type: 'bank_card',
      holder_name: 'Li Lei',
      account: payingAccounts.bank_card,
      expiry: september,
    })
    await expect(again).rejects.toMatchObject({
      code: 'payment_method_refused',
      problem: { errors: [{ pointer: '/expiry' }], interpretations: ['INT-43'] },
    })
  })

  it('3.1 that was unbound, or never bound, has no end to announce', async () => {
    await using world = await target.open({ at: '2026-09-30T15:00:00Z' })
    const { card: unbound } = await expiring(world)
    await world.parley.paymentMethods.unbind(unbound.id)
    const { card: challenged } = await expiring(world, challengedCard)
    for (const { id } of [unbound, challenged])
      expect((await dueOf(world, id)).map(([kind]) => kind)).not.toContain('payment_method.expire')
    await world.parley.paymentMethods.verify(challenged.id, { code: bankCode })
    expect(await dueOf(world, challenged.id)).toEqual([['payment_method.expire', end]])
    await world.control.clock.advance({ to: end })
    expect((await world.parley.paymentMethods.get(unbound.id)).status).toBe('unbound')
    expect((await world.parley.paymentMethods.get(challenged.id)).status).toBe('invalid')
  })

  it('INT-33 does not renew: the subscription is past due until another card is named', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { user, card } = await expiring(world)
    const order = await orderAndConfirm(world, user)
    await pay(world, order, { payment_method_id: card.id })
    await world.control.clock.advance({ by: 'PT0S' })
    const [subscription] = (await world.parley.subscriptions.list({ user_id: user.id })).data
    if (subscription === undefined) throw new Error('The order was paid')
    const mandate = await agreeToRenew(world, subscription, { payment_method_id: card.id })
    await world.parley.subscriptions.enableAutoRenew(subscription.id, mandate)
    await world.control.clock.advance({ to: '2026-09-30T23:00:00Z' })
    expect(await world.parley.subscriptions.get(subscription.id)).toMatchObject({ status: 'past_due' })
    const charges = (await world.parley.payments.list({ user_id: user.id })).data.filter((one) => one.off_session)
    expect(charges).toEqual([])
    expect(await balanceOf(world, 'channel:bank_card')).toBe(order.amount.amount)

    const next = await bindAccount(world, user, { type: 'bank_card', account: payingAccounts.bank_card })
    const anew = await agreeToRenew(world, subscription, { payment_method_id: next.id })
    await world.parley.subscriptions.enableAutoRenew(subscription.id, anew)
    await world.control.clock.advance({ to: '2026-10-01T23:00:00Z' })
    expect(await world.parley.subscriptions.get(subscription.id)).toMatchObject({
      status: 'active',
      period_end: '2026-11-01',
    })
  })
})
