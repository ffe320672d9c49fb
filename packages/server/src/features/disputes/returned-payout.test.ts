import { describe, expect, it } from 'vitest'
import { disputeDesk, paid } from '../../testing/dispute-desk.ts'

type Desk = Awaited<ReturnType<typeof disputeDesk>>

/** All of the payment is reckoned, less a handling fee that is taken always. */
const parameters = { 'refund.fee.strict': true, 'refund.evidence.required_for': [] }
const unusable = { fault: 'platform', accepted_unusable_days: ['2026-09-01'] }

/** A refund that its channel paid although the dispute of its payment had been lost meanwhile. */
async function paidAfterLoss(desk: Desk, { disputed, finding }: { disputed: number; finding: object }) {
  const refund = await desk.open()
  await desk.submit(refund, { reason: 'service_unusable' })
  await desk.review(refund)
  await desk.approve(refund, finding)
  await desk.t.settle()
  await desk.opens({ amount: { amount: disputed, currency: 'CNY' } })
  await desk.decides('lost')
  await desk.tell(refund, 'succeeded')
  const { amount } = await desk.refund(refund)
  return { ...refund, net: amount?.net.amount ?? 0, gross: amount?.gross.amount ?? 0 }
}

const comesBack = (desk: Desk, { id }: { id: string }) =>
  desk.t.platform.notify({
    about: 'refund',
    refund_id: id,
    attempt_number: `${id}-1`,
    outcome: 'returned',
    channel_code: '14',
  })

/** What the order shows as gone back, once that is what the ledger says too. */
async function goneBack(desk: Desk, net: number) {
  const { status, refunded_amount } = await desk.get(`/v1/orders/${desk.bought.id}`)
  const { chargebacks = 0 } = await desk.balances()
  expect(refunded_amount.amount).toBe(chargebacks + net)
  return { status, refunded: refunded_amount.amount }
}

describe('a refund that went back beside a lost dispute, and that the bank returns (INT-09, INT-37)', () => {
  it.each([
    ['all of the payment', paid, unusable],
    ['a part of it', 20_000, unusable],
    ['all of it, the first day used', paid, { fault: 'platform' }],
  ])('4.4.1 leaves on the order what the dispute gave back: %s', async (_, disputed, finding) => {
    await using desk = await disputeDesk({ parameters })
    const refund = await paidAfterLoss(desk, { disputed, finding })
    expect(refund.net).toBeLessThan(refund.gross)
    expect(await goneBack(desk, refund.net)).toEqual({ status: 'refunded', refunded: paid })

    await comesBack(desk, refund)
    const { returned_amount } = await desk.dispute()
    expect(returned_amount.amount).toBe(paid - refund.net)
    expect(await goneBack(desk, 0)).toEqual({ status: 'partially_refunded', refunded: paid - refund.net })
    const order = await desk.get(`/v1/orders/${desk.bought.id}`)
    expect(order.history.at(-1)).toMatchObject({ event: 'return_part', to: 'partially_refunded' })
  })

  it('4.4.3 counts once more when it is paid to another card', async () => {
    await using desk = await disputeDesk({ parameters })
    const refund = await paidAfterLoss(desk, { disputed: paid, finding: unusable })
    await comesBack(desk, refund)
    const card = await desk.bind('bank_card', '5555555555554444')
    await desk.post(`/v1/refunds/${refund.id}/destination`, { payment_method_id: card })
    await desk.t.settle()
    await desk.tell(refund, 'succeeded', 2)
    expect(await goneBack(desk, refund.net)).toEqual({ status: 'refunded', refunded: paid })
  })
})
