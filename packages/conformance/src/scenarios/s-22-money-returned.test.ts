import { describe, expect, it } from 'vitest'
import { bindAccount, payingAccounts } from '../steps/customer.ts'
import { balanceOf, eventTypes, ledgerTotals } from '../steps/observe.ts'
import { buyPro } from '../steps/purchase.ts'
import { applyForRefund, approve } from '../steps/refund.ts'
import type { World } from '../targets/target.ts'
import { targets } from '../targets/targets.ts'

/** Pays at once; its refunds never get through unless the channel is told to let them. */
const stillCard = '6222020000000072'

/** A refund approved on Friday, 11 September, credited on Monday and returned by the bank on Wednesday. */
async function returned(world: World) {
  const bought = await buyPro(world, { account: stillCard })
  await world.control.clock.advance({ to: '2026-09-11T02:00:00Z' })
  const { id } = await approve(world, await applyForRefund(world, bought.order))
  await world.control.clock.advance({ to: '2026-09-14T02:00:00Z' })
  await world.control.refunds.simulate(id, { outcome: 'succeed' })
  expect(await world.parley.orders.get(bought.order.id)).toMatchObject({ status: 'partially_refunded' })
  await world.control.clock.advance({ to: '2026-09-16T02:00:00Z' })
  await world.control.refunds.simulate(id, { outcome: 'return' })
  return { ...bought, id }
}

const ownCard = async (world: World, { user }: Awaited<ReturnType<typeof returned>>, account: string) =>
  (await bindAccount(world, user, { type: 'bank_card', account })).id

describe.each(targets)('S-22 money that was back comes back from the bank, over $name', (target) => {
  it('4.4.3 the refund is open again, owed again, and waits for another card (INT-09)', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { id, order, payment, subscription } = await returned(world)
    expect(await world.parley.refunds.get(id)).toMatchObject({
      status: 'abnormal',
      failure: { code: 'account_unusable', channel_code: '14' },
      payout: {
        credited_at: null,
        returned_at: '2026-09-16T02:00:00.000Z',
        paused_since: '2026-09-14T02:00:00.000Z',
        attempts: 1,
      },
    })
    expect((await eventTypes(world, id)).slice(-2)).toEqual(['refund.succeeded', 'refund.abnormal'])
    expect(await world.parley.orders.get(order.id)).toMatchObject({ status: 'paid', refunded_amount: { amount: 0 } })
    expect(await eventTypes(world, order.id)).toContain('order.refund_returned')
    // It is to be paid still, so the service that it ended stays ended.
    expect((await world.parley.subscriptions.get(subscription.id)).status).toBe('ended_by_refund')
    expect(await world.parley.paymentMethods.get(payment.payment_method_id ?? '')).toMatchObject({ status: 'invalid' })
    expect(await balanceOf(world, 'channel:bank_card')).toBe(29_900)
    expect(await balanceOf(world, 'refunds_payable')).toBe(-18_823)
    expect(await ledgerTotals(world)).toEqual([0])
    expect((await world.control.payments.getTrade(payment.id)).refunds).toMatchObject([{ state: 'returned' }])
  })

  it('4.2.3 another card takes the money, and the days in which it counted as back count for nobody (INT-07)', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const made = await returned(world)
    await world.control.clock.advance({ to: '2026-09-17T02:00:00Z' })
    const card = await ownCard(world, made, payingAccounts.bank_card)
    const resumed = await world.parley.refunds.updateDestination(made.id, { payment_method_id: card })
    // Seven days from the 14th on: none of them had passed, so the 17th, 18th, 20th, 21st, 22nd, 23rd and 24th.
    expect(resumed).toMatchObject({ status: 'processing', payout: { due_date: '2026-09-24', paused_since: null } })
    await world.control.clock.advance({ by: 'P1D' })
    expect(await world.parley.refunds.get(made.id)).toMatchObject({ status: 'succeeded', payout: { attempts: 2 } })
    expect(await world.parley.orders.get(made.order.id)).toMatchObject({
      status: 'partially_refunded',
      refunded_amount: { amount: 18_823 },
    })
    expect(await balanceOf(world, 'channel:bank_card')).toBe(29_900 - 18_823)
    expect(await ledgerTotals(world)).toEqual([0])
  })

  it('4.2.3 only where it fails for good does the service go on (INT-11)', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const made = await returned(world)
    const card = await ownCard(world, made, stillCard.replace('72', '15'))
    await world.parley.refunds.updateDestination(made.id, { payment_method_id: card })
    for (const attempt of [2, 3]) {
      expect(await world.parley.refunds.get(made.id)).toMatchObject({
        status: 'processing',
        payout: { attempts: attempt },
      })
      await world.control.refunds.simulate(made.id, { outcome: 'close' })
      await world.control.clock.advance({ by: 'PT2M' })
    }
    expect((await world.parley.refunds.get(made.id)).status).toBe('failed')
    expect((await world.parley.subscriptions.get(made.subscription.id)).status).toBe('active')
    expect(await balanceOf(world, 'channel:bank_card')).toBe(29_900)
    expect(await balanceOf(world, 'refunds_payable')).toBe(0)
    expect(await ledgerTotals(world)).toEqual([0])
  })

  it('4.2.3 being told twice, or of money that never was back, changes nothing', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { id } = await returned(world)
    const again = world.control.refunds.simulate(id, { outcome: 'return' })
    await expect(again).rejects.toMatchObject({ status: 409, code: 'refund_attempt_not_open' })
    await expect(world.control.refunds.simulate(id, { outcome: 'succeed' })).rejects.toMatchObject({ status: 409 })
    expect(await world.parley.refunds.get(id)).toMatchObject({ status: 'abnormal' })
  })

  it('INT-37 a dispute that was opened meanwhile holds it', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { order, payment } = await buyPro(world, { account: stillCard })
    await world.control.clock.advance({ to: '2026-09-11T02:00:00Z' })
    const { id } = await approve(world, await applyForRefund(world, order))
    await world.control.refunds.simulate(id, { outcome: 'succeed' })
    await world.control.payments.dispute(payment.id, { reason: 'fraudulent', amount: 1_000 })
    await world.control.refunds.simulate(id, { outcome: 'return' })
    expect(await world.parley.refunds.get(id)).toMatchObject({ status: 'abnormal', frozen: true })
  })
})

it('4.2.3 a payout is late once, also where its money comes back after that (INT-07)', async () => {
  const [target] = targets
  if (target === undefined) throw new Error('There is a target')
  await using world = await target.open({ parameters: { 'refund.sla.pause_on_abnormal': false } })
  const { order } = await buyPro(world, { account: stillCard })
  await world.control.clock.advance({ to: '2026-09-11T02:00:00Z' })
  const { id } = await approve(world, await applyForRefund(world, order))
  await world.control.clock.advance({ to: '2026-09-22T02:00:00Z' })
  expect(await world.parley.refunds.get(id)).toMatchObject({ payout: { breached_at: '2026-09-21T16:00:00.001Z' } })
  await world.control.refunds.simulate(id, { outcome: 'succeed' })
  await world.control.refunds.simulate(id, { outcome: 'return' })
  await world.control.clock.advance({ to: '2026-11-01T02:00:00Z' })
  expect((await eventTypes(world, id)).filter((type) => type === 'refund.sla_breached')).toHaveLength(1)
})

it('4.4.2 the wallet sends nothing back', async () => {
  const [target] = targets
  if (target === undefined) throw new Error('There is a target')
  await using world = await target.open()
  const script = world.control.channelScripts.create({ method: 'tencent_wallet', refund: [{ outcome: 'return' }] })
  await expect(script).rejects.toMatchObject({ status: 422, problem: { errors: [{ pointer: '/refund/0/outcome' }] } })
})
