import { describe, expect, it } from 'vitest'
import { bindAccount, fillWallet, payingAccounts } from '../steps/customer.ts'
import { eventTypes, ledgerTotals } from '../steps/observe.ts'
import { buyPro } from '../steps/purchase.ts'
import { agreeToRenew, buyRenewing } from '../steps/renewal.ts'
import type { World } from '../targets/target.ts'
import { targets } from '../targets/targets.ts'

/** Pay at once; decline every charge of a renewal, or the first two of each. */
const declining = '6222020000000114'
const declinesTwice = '6222020000000106'

const typesOf = async (world: World, id: string) =>
  (await eventTypes(world, id)).map((type) => type.replace('subscription.', ''))

describe.each(targets)('S-29 renewal, dunning and grace, over $name', (target) => {
  it('INT-33 the notice comes first, then the charge, and the service has no gap', async () => {
    await using world = await target.open()
    const { user, subscription } = await buyRenewing(world)
    const until = async (type: string) => world.control.clock.advance({ until: type, objects: [subscription.id] })
    const told = await until('subscription.renewal_upcoming')
    expect(told.to).toBe('2026-09-25T16:00:00.000Z')
    const notices = (await world.parley.users.listNotices(user.id)).data
    expect(notices.filter(({ type }) => type === 'renewal_upcoming').map(({ channel }) => channel)).toEqual(
      expect.arrayContaining(['client_prompt', 'website_notice', 'email', 'sms']),
    )
    const renewed = await until('subscription.renewed')
    expect(renewed.to).toBe('2026-09-30T23:00:00.000Z')
    expect(await world.parley.subscriptions.get(subscription.id)).toMatchObject({
      status: 'active',
      period_start: '2026-10-01',
      period_end: '2026-11-01',
    })
    expect(await typesOf(world, subscription.id)).toEqual([
      'activated',
      'auto_renew_enabled',
      'renewal_upcoming',
      'renewed',
    ])
    expect(new Set(await ledgerTotals(world))).toEqual(new Set([0]))
  })

  it('INT-33 what is to come is among the deadlines, with its clauses', async () => {
    await using world = await target.open()
    const { subscription } = await buyRenewing(world)
    const due = (await world.control.deadlines.list({ object: subscription.id })).data
    expect(due.map(({ kind, due_at }) => [kind, due_at])).toEqual([
      ['subscription.announce_renewal', '2026-09-25T16:00:00.000Z'],
      ['subscription.expire', '2026-09-30T16:00:00.000Z'],
      ['subscription.charge_renewal', '2026-09-30T23:00:00.000Z'],
    ])
    for (const { interpretations } of due) expect(interpretations).toContain('INT-33')
  })

  it('INT-31 INT-33 credit that covers the next period pays it, and the one after, without a charge', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z', parameters: { 'change.downgrade': 'credit' } })
    const { user, subscription, order } = await buyPro(world, { order: { seats: 4 } })
    const { id } = subscription
    await world.control.clock.advance({ to: '2026-09-02T02:00:00Z' })
    await world.parley.subscriptions.change(id, { seats: 1, method: 'bank_card', entry: 'personal_center' })
    const agreed = await agreeToRenew(world, subscription)
    expect((await world.parley.subscriptions.enableAutoRenew(id, agreed)).seats).toBe(1)
    const credit = async () => (await world.parley.serviceCredit.get(user.id)).balances[0]?.amount
    const [before, next] = [await credit(), 29_900]
    await world.control.clock.advance({ to: '2026-10-01T07:00:00+08:00' })
    const renewed = await world.parley.subscriptions.get(id)
    expect(renewed).toMatchObject({ status: 'active', period_end: '2026-11-01', payment_id: null })
    expect(renewed.order_id).not.toBe(order.id)
    expect(await credit()).toBe((before ?? 0) - next)

    await world.control.clock.advance({ to: '2026-11-01T07:00:00+08:00' })
    expect(await world.parley.subscriptions.get(id)).toMatchObject({ status: 'active', period_end: '2026-12-01' })
    expect(await credit()).toBe((before ?? 0) - 2 * next)
    expect((await world.parley.payments.list({ user_id: user.id })).data).toHaveLength(1)
    expect(new Set(await ledgerTotals(world))).toEqual(new Set([0]))

    // What is left of the credit is less than a period; the card pays the rest.
    await world.control.clock.advance({ to: '2026-12-01T07:00:00+08:00' })
    const [rest] = (await world.parley.payments.list({ user_id: user.id })).data
    expect(rest).toMatchObject({ off_session: true, amount: { amount: 3 * next - (before ?? 0) } })
    expect(await world.parley.subscriptions.get(id)).toMatchObject({ period_end: '2027-01-01' })
  })

  it('INT-33 a charge that fails is tried again in the allowed hours, and recovers', async () => {
    await using world = await target.open()
    const { user, subscription } = await buyRenewing(world, declinesTwice)
    await world.control.clock.advance({ to: '2026-10-04T07:00:00+08:00' })
    expect(await world.parley.subscriptions.get(subscription.id)).toMatchObject({
      status: 'active',
      period_end: '2026-11-01',
    })
    const payments = (await world.parley.payments.list({ user_id: user.id })).data.filter((one) => one.off_session)
    expect(payments.map(({ status, created_at }) => [status, created_at])).toEqual([
      ['succeeded', '2026-10-03T23:00:00.000Z'],
      ['failed', '2026-10-01T23:00:00.000Z'],
      ['failed', '2026-09-30T23:00:00.000Z'],
    ])
    expect(await typesOf(world, subscription.id)).toEqual(expect.arrayContaining(['past_due', 'recovered']))
  })

  it('INT-33 after the grace the user goes on with Basic', async () => {
    await using world = await target.open()
    const { user, subscription } = await buyRenewing(world, declining)
    await world.control.clock.advance({ to: '2026-10-07T00:00:00+08:00' })
    expect(await world.parley.subscriptions.get(subscription.id)).toMatchObject({ status: 'past_due' })
    expect((await world.parley.entitlements.get(user.id)).plan_id).toBe('pro')
    await world.control.clock.advance({ to: '2026-10-08T22:00:00+08:00' })
    expect(await world.parley.subscriptions.get(subscription.id)).toMatchObject({
      status: 'expired',
      auto_renew: false,
    })
    expect((await world.parley.entitlements.get(user.id)).plan_id).toBe('basic')
    expect((await world.control.deadlines.list({ object: subscription.id })).data).toEqual([])
    const over = { status: 409, code: 'invalid_transition', problem: { state: 'expired' } }
    await expect(world.parley.subscriptions.previewRenewal(subscription.id)).rejects.toMatchObject(over)
  })

  it('INT-33 is cancelled at any time: before the end, and while charges fail', async () => {
    await using world = await target.open()
    const { subscription: early } = await buyRenewing(world)
    expect(await world.parley.subscriptions.disableAutoRenew(early.id)).toMatchObject({
      status: 'active',
      auto_renew: false,
    })
    const { subscription: late } = await buyRenewing(world, declining)
    await world.control.clock.advance({ to: '2026-10-01T12:00:00+08:00' })
    expect(await world.parley.subscriptions.get(early.id)).toMatchObject({ status: 'expired' })
    expect(await world.parley.subscriptions.disableAutoRenew(late.id)).toMatchObject({ status: 'expired' })
  })

  it('3.4, 3.3 the wallet and WeChat Pay renew too; Alipay does not', async () => {
    await using world = await target.open()
    const { user, subscription } = await buyPro(world)
    const enable = async (choice: Parameters<typeof agreeToRenew>[2]) =>
      world.parley.subscriptions.enableAutoRenew(subscription.id, await agreeToRenew(world, subscription, choice))
    await expect(enable({ method: 'alipay' })).rejects.toMatchObject({ code: 'method_not_renewable' })
    await expect(enable({ method: 'tencent_wallet' })).rejects.toMatchObject({ code: 'wallet_not_opened' })
    await expect(enable({ method: 'wechat_pay' })).rejects.toMatchObject({ code: 'method_not_bound' })
    await bindAccount(world, user, { type: 'wechat_pay', account: payingAccounts.wechat_pay })
    expect(await enable({ method: 'wechat_pay' })).toMatchObject({ renewal: { method: 'wechat_pay' } })
    await fillWallet(world, user, { amount: 29_900, currency: 'CNY' })
    expect(await enable({ method: 'tencent_wallet' })).toMatchObject({ renewal: { method: 'tencent_wallet' } })
    await world.control.clock.advance({ to: '2026-10-01T07:00:00+08:00' })
    expect(await world.parley.subscriptions.get(subscription.id)).toMatchObject({ period_end: '2026-11-01' })
    expect((await world.parley.wallet.get(user.id)).balance.amount).toBe(0)
  })

  it('3.P.4 nobody is charged who has not agreed to what was shown', async () => {
    await using world = await target.open()
    const { subscription } = await buyPro(world)
    const enable = (body: object) =>
      world.parley.subscriptions.enableAutoRenew(subscription.id, { method: 'bank_card', ...body })
    await expect(enable({})).rejects.toMatchObject({ status: 422, code: 'confirmation_required' })
    await expect(enable({ mandate_digest: '0'.repeat(64) })).rejects.toMatchObject({ code: 'confirmation_stale' })
    expect(await world.parley.subscriptions.get(subscription.id)).toEqual(subscription)
  })
})
