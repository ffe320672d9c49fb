import { describe, expect, it } from 'vitest'
import { bindAccount, payingAccounts } from '../steps/customer.ts'
import { balanceOf, eventTypes, ledgerTotals } from '../steps/observe.ts'
import { buyPro } from '../steps/purchase.ts'
import { applyForRefund, approve } from '../steps/refund.ts'
import type { World } from '../targets/target.ts'
import { targets } from '../targets/targets.ts'

/** Pays at once; closed by the time of a refund. */
const closedCard = '6222020000000064'

/** A refund approved on Friday, 11 September, that comes back an hour later because the card is closed. */
async function cameBack(world: World) {
  const bought = await buyPro(world, { account: closedCard })
  await world.control.clock.advance({ to: '2026-09-11T02:00:00Z' })
  const { id, payout } = await approve(world, await applyForRefund(world, bought.order))
  expect(payout?.due_date).toBe('2026-09-21')
  await world.control.clock.advance({ by: 'PT1H' })
  return { ...bought, id }
}

describe.each(targets)('S-22 the card was closed, over $name', (target) => {
  it('4.4.3 the refund waits for another card, and its deadline with it (INT-07, INT-09)', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { id, payment } = await cameBack(world)
    const refund = await world.parley.refunds.get(id)
    expect(refund).toMatchObject({
      status: 'abnormal',
      failure: { code: 'account_unusable', channel_code: '14' },
      payout: { paused_since: '2026-09-11T03:00:00.000Z' },
    })
    expect(await world.parley.paymentMethods.get(payment.payment_method_id ?? '')).toMatchObject({ status: 'invalid' })
    await world.control.clock.advance({ to: '2026-12-01T00:00:00Z' })
    expect(await eventTypes(world, id)).not.toContain('refund.sla_breached')
    expect((await world.parley.refunds.get(id)).status).toBe('abnormal')
  })

  it('4.4.3 a card in another name is refused, whatever it is', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { id, user } = await cameBack(world)
    const card = { type: 'bank_card', account: payingAccounts.bank_card } as const
    const foreign = await bindAccount(world, user, { ...card, holder_name: 'Han Meimei' })
    const update = world.parley.refunds.updateDestination(id, { payment_method_id: foreign.id })
    await expect(update).rejects.toMatchObject({
      status: 422,
      code: 'refund_destination_name_mismatch',
      problem: { clauses: expect.arrayContaining(['4.4.3']), interpretations: expect.arrayContaining(['INT-09']) },
    })
    expect((await world.parley.refunds.get(id)).status).toBe('abnormal')
  })

  it('4.4.3 a card of the payer takes the money, and the deadline runs on (INT-07)', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { id, user, order } = await cameBack(world)
    await world.control.clock.advance({ to: '2026-09-16T02:00:00Z' })
    const card = await bindAccount(world, user, {
      type: 'bank_card',
      account: payingAccounts.bank_card,
      holder_name: 'LI  lei',
    })
    const resumed = await world.parley.refunds.updateDestination(id, { payment_method_id: card.id })
    // None of the seven days had passed: 16, 17, 18, Sunday the 20th, 21, 22 and 23 September.
    expect(resumed).toMatchObject({
      status: 'processing',
      failure: null,
      destination: { kind: 'same_name_card', payment_method_id: card.id },
      payout: { due_date: '2026-09-23', paused_since: null },
    })
    await world.control.clock.advance({ by: 'P1D' })
    expect(await world.parley.refunds.get(id)).toMatchObject({
      status: 'succeeded',
      payout: { credited_at: '2026-09-17T02:00:00.000Z', attempts: 2 },
    })
    expect(await eventTypes(world, id)).toEqual(
      expect.arrayContaining(['refund.abnormal', 'refund.destination_updated', 'refund.succeeded']),
    )
    expect((await world.parley.orders.get(order.id)).refunded_amount.amount).toBe(18_823)
    expect(await balanceOf(world, 'channel:bank_card')).toBe(29_900 - 18_823)
    expect(await ledgerTotals(world)).toEqual([0])
  })

  it('4.4.3 working days that had passed before it came back stay counted', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { order, user } = await buyPro(world, { account: '6222020000000072' })
    await world.control.clock.advance({ to: '2026-09-11T02:00:00Z' })
    const { id } = await approve(world, await applyForRefund(world, order))
    // Monday and Tuesday pass; on Wednesday, 16 September, the channel says that the card is closed.
    await world.control.clock.advance({ to: '2026-09-16T02:00:00Z' })
    await world.control.refunds.simulate(id, { outcome: 'abnormal' })
    await world.control.clock.advance({ to: '2026-09-21T02:00:00Z' })
    const card = await bindAccount(world, user, { type: 'bank_card', account: payingAccounts.bank_card })
    const resumed = await world.parley.refunds.updateDestination(id, { payment_method_id: card.id })
    // Five days are left: 21, 22, 23 and 24 September, and the 28th after the holidays.
    expect(resumed.payout?.due_date).toBe('2026-09-28')
  })

  it('4.4.2 before it came back, the money goes nowhere else', async () => {
    await using world = await target.open({ at: '2026-09-01T01:00:00Z' })
    const { order, user } = await buyPro(world)
    const { id } = await approve(world, await applyForRefund(world, order))
    const card = await bindAccount(world, user, { type: 'bank_card', account: payingAccounts.bank_card })
    const update = world.parley.refunds.updateDestination(id, { payment_method_id: card.id })
    await expect(update).rejects.toMatchObject({
      status: 422,
      code: 'refund_destination_fixed',
      problem: { clauses: expect.arrayContaining(['4.4.2', '4.4.3']) },
    })
  })
})
