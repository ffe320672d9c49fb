import { describe, expect, it } from 'vitest'
import { bindAccount, openAccount, registerOnly, sessionOf, waitingCard } from '../steps/customer.ts'
import { orderPro } from '../steps/purchase.ts'
import { issuedQuote } from '../steps/quote.ts'
import { buyRenewing } from '../steps/renewal.ts'
import { targets } from '../targets/targets.ts'

describe.each(targets)('3.P.6 the personal centre, over $name', (target) => {
  it('shows everything at one glance, to its user alone', async () => {
    await using world = await target.open()
    const { user, order, subscription } = await buyRenewing(world)
    const open = await orderPro(world, user)
    const mine = await sessionOf(world, user)
    const center = await mine.personalCenter.get(user.id)
    expect(center).toMatchObject({
      user_id: user.id,
      entitlements: { plan_id: 'pro' },
      subscriptions: [{ id: subscription.id, auto_renew: true }],
      orders: [{ id: open.id }, { id: order.id }],
      refunds: [],
    })
    expect(center.deadlines.map(({ kind }) => kind)).toEqual([
      'order_expires',
      'renewal_notice',
      'period_ends',
      'renewal_charge',
      'card_expires',
    ])
    const other = await sessionOf(world, await registerOnly(world))
    await expect(other.personalCenter.get(user.id)).rejects.toMatchObject({ status: 404 })
  })

  it('INT-44 is read while access is blocked, and says so', async () => {
    await using world = await target.open()
    const user = await registerOnly(world)
    const mine = await sessionOf(world, user)
    expect(await mine.personalCenter.get(user.id)).toMatchObject({
      entitlements: { access: 'blocked', access_reasons: [{ cause: 'terms_required' }] },
      orders: [],
      deadlines: [],
    })
  })

  it('3.P.6 counts the end of an offer and of a card among the deadlines (2.S.3, 3.1)', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const quote = await issuedQuote(world)
    const card = await bindAccount(world, { id: quote.user_id }, { type: 'bank_card', account: waitingCard })
    const due = async () =>
      (await world.parley.personalCenter.get(quote.user_id)).deadlines.map(({ kind, object_id }) => [kind, object_id])
    const cardEnds = ['card_expires', card.id]
    expect(await due()).toEqual([['quote_expires', quote.id], cardEnds])
    await world.parley.quotes.accept(quote.id, { revision: 1 })
    expect(await due()).toEqual([cardEnds])
    await world.parley.paymentMethods.unbind(card.id)
    expect(await due()).toEqual([])
  })

  it('INT-31 shows the kinds of balance that the operator chose', async () => {
    await using world = await target.open({ parameters: { 'balance.kinds': ['wallet_balance'] } })
    const user = await openAccount(world)
    await world.parley.wallet.open(user.id)
    expect((await world.parley.personalCenter.get(user.id)).balances).toEqual({
      wallet_balance: { amount: 0, currency: 'CNY' },
      service_credit: null,
    })
  })
})
