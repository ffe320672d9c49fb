import { expect, it } from 'vitest'
import { disputePayment } from '../steps/dispute.ts'
import { buyPro } from '../steps/purchase.ts'
import { applyForRefund, approve } from '../steps/refund.ts'
import type { World } from '../targets/target.ts'
import { overHttp } from '../targets/targets.ts'

const september = { channel: 'bank_card', from: '2026-09-01T00:00:00Z', to: '2026-10-01T00:00:00Z' } as const

/** Five payments by card, of which one is refunded and one disputed. */
async function trade(world: World) {
  const payments = []
  for (let made = 0; made < 5; made += 1) payments.push(await buyPro(world))
  const [first, second, third, fourth, fifth] = payments
  if (!first || !second || !third || !fourth || !fifth) throw new Error('Five were bought')
  const refund = await approve(world, await applyForRefund(world, fourth.order))
  const dispute = await disputePayment(world, fifth.payment, { evidence_due: 'P20D' })
  await world.control.clock.advance({ by: 'P1D' })
  return { first, second, third, refund, dispute }
}

it('3.P.5 the books agree with those of the channels, whatever became of the money (4.4.1)', async () => {
  await using world = await overHttp.open({ at: '2026-09-01T01:00:00Z' })
  const { dispute } = await trade(world)
  const agree = async () => {
    const { matched, differences } = await world.staff.reconciliation.get(september)
    expect(differences).toEqual([])
    return Object.fromEntries(matched.map(({ about, count, total }) => [about, [count, total.amount]]))
  }
  const { refund, payment } = await agree()
  expect(payment).toEqual([5, 5 * 29_900])
  expect(refund?.[0]).toBe(1)
  await world.control.disputes.simulate(dispute.id, { outcome: 'lost' })
  expect((await agree())['dispute']).toEqual([1, 29_900])
})

it('3.P.5 finds each difference that was planted, and no other', async () => {
  await using world = await overHttp.open({ at: '2026-09-01T01:00:00Z' })
  const { first, second, third, refund, dispute } = await trade(world)
  const plant = world.control.channels.createDifference
  const yen = { amount: 29_900, currency: 'JPY' }
  await plant('bank_card', { effect: 'drop', about: 'payment', reference: first.payment.id })
  await plant('bank_card', {
    effect: 'alter',
    about: 'payment',
    reference: second.payment.id,
    amount: { amount: 29_899, currency: 'CNY' },
  })
  await plant('bank_card', { effect: 'alter', about: 'payment', reference: third.payment.id, amount: yen })
  await plant('bank_card', { effect: 'drop', about: 'refund', reference: `${refund.id}-1` })
  await plant('bank_card', { effect: 'alter', about: 'dispute', reference: dispute.channel_reference, state: 'lost' })
  await plant('bank_card', { effect: 'add', about: 'payment', reference: 'trade_unknown', amount: yen })
  await plant('alipay', { effect: 'add', about: 'payment', reference: 'trade_other', amount: yen })

  const { matched, differences } = await world.staff.reconciliation.get(september)
  expect(matched).toEqual([{ about: 'payment', count: 2, total: { amount: 2 * 29_900, currency: 'CNY' } }])
  const found = differences.map(({ kind, payment_id, refund_id, dispute_id }) => [
    kind,
    dispute_id ?? refund_id ?? payment_id,
  ])
  expect(new Map(found.map(([kind, id]) => [`${kind} ${id}`, true]))).toEqual(
    new Map(
      [
        `missing_at_channel ${first.payment.id}`,
        `amount_differs ${second.payment.id}`,
        `currency_differs ${third.payment.id}`,
        `missing_at_channel ${refund.id}`,
        `state_differs ${dispute.id}`,
        'missing_here null',
      ].map((line) => [line, true]),
    ),
  )
  expect(differences).toHaveLength(6)
  expect(differences.every(({ advice }) => advice.length > 20)).toBe(true)
})

it('a difference is planted in a line that the channel has, or is a line that it has not', async () => {
  await using world = await overHttp.open()
  const { payment } = await buyPro(world)
  const plant = world.control.channels.createDifference
  const known = { about: 'payment', reference: payment.id } as const
  const unknown = { about: 'payment', reference: 'trade_unknown' } as const
  const amount = { amount: 1, currency: 'CNY' }
  const refused = { status: 422, code: 'validation_failed' }
  await expect(plant('bank_card', { effect: 'drop', ...unknown })).rejects.toMatchObject(refused)
  await expect(plant('bank_card', { effect: 'add', ...known, amount })).rejects.toMatchObject(refused)
  await expect(plant('bank_card', { effect: 'add', ...unknown })).rejects.toMatchObject(refused)
  await expect(plant('bank_card', { effect: 'alter', ...known })).rejects.toMatchObject(refused)
  await expect(plant('cheque', { effect: 'drop', ...known })).rejects.toMatchObject({ status: 404 })
})
