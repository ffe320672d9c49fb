import { describe, expect, it } from 'vitest'
import { eventTypes } from '../steps/observe.ts'
import { business, invoiceOrder, person } from '../steps/invoice.ts'
import { buyPro } from '../steps/purchase.ts'
import { applyForRefund, approve } from '../steps/refund.ts'
import type { World } from '../targets/target.ts'
import { targets } from '../targets/targets.ts'

const at = '2026-09-01T01:00:00Z'

/** An approved refund, eleven days in, of an invoiced order: 188.23 of 299.00 goes back. */
async function refundInvoiced(world: World, buyer = person) {
  const bought = await buyPro(world)
  const invoice = await invoiceOrder(world, bought.order, buyer)
  await world.control.clock.advance({ to: '2026-09-11T02:00:00Z' })
  const refund = await approve(world, await applyForRefund(world, bought.order))
  return { ...bought, invoice, refund }
}

describe.each(targets)('S-30 an invoice and a refund, over $name', (target) => {
  it('INT-36 a person: the red-letter invoice comes first and the money follows, fee left invoiced', async () => {
    await using world = await target.open({ at })
    const { invoice, refund } = await refundInvoiced(world)
    expect(invoice).toMatchObject({
      status: 'issued',
      amount: { amount: 29_900 },
      net: { amount: 28_208 },
      tax: { amount: 1692 },
      number: expect.stringMatching(/^\d{20}$/),
    })
    expect((await world.parley.refunds.get(refund.id)).payout?.held_since).not.toBeNull()
    await world.control.clock.advance({ by: 'PT5S' })
    expect(await world.parley.invoices.get(invoice.id)).toMatchObject({
      status: 'issued',
      reversed_amount: { amount: 18_823 },
      reversals: [{ status: 'reversed', confirmation_state: '01', refund_id: refund.id }],
    })
    expect(await world.parley.refunds.get(refund.id)).toMatchObject({
      status: 'processing',
      payout: { held_since: null },
    })
    await world.control.clock.advance({ by: 'P1DT10S' })
    expect((await world.parley.refunds.get(refund.id)).status).toBe('succeeded')
    expect(await eventTypes(world, invoice.id)).toEqual([
      'invoice.requested',
      'invoice.issued',
      'invoice.reversal_requested',
      'invoice.reversed',
    ])
  })

  it('INT-36 a business confirms: the payout and its deadline waited until then', async () => {
    await using world = await target.open({ at })
    const { invoice, refund } = await refundInvoiced(world, business)
    const asked = await world.parley.invoices.get(invoice.id)
    const [reversal] = asked.reversals
    expect(asked.status).toBe('reversing')
    expect(reversal).toMatchObject({ confirmation_state: '02', confirm_by: '2026-09-14T02:00:00.000Z' })
    await world.control.clock.advance({ by: 'PT72H' })
    expect(await world.parley.refunds.get(refund.id)).toMatchObject({
      status: 'approved',
      payout: { held_since: '2026-09-11T02:00:00.000Z', paused_since: '2026-09-11T02:00:00.000Z' },
    })
    const confirmed = await world.parley.invoices.confirmReversal(invoice.id, { reversal_id: reversal?.id ?? '' })
    expect(confirmed.reversals).toMatchObject([{ status: 'requested', confirmation_state: '04' }])
    await world.control.clock.advance({ by: 'P1DT10S' })
    expect(await world.parley.refunds.get(refund.id)).toMatchObject({
      status: 'succeeded',
      payout: { paused_since: null },
    })
    expect((await world.parley.invoices.get(invoice.id)).reversed_amount.amount).toBe(18_823)
  })

  it('INT-36 a business is silent for 72 hours: the reversal is void and the payout stays, until it is asked again', async () => {
    await using world = await target.open({ at })
    const { invoice, refund } = await refundInvoiced(world, business)
    await world.control.clock.advance({ by: 'PT72H1S' })
    expect(await world.parley.invoices.get(invoice.id)).toMatchObject({
      status: 'reversal_void',
      reversals: [{ status: 'void', confirmation_state: '07', void_reason: 'buyer_silent' }],
    })
    await world.control.clock.advance({ by: 'P10D' })
    expect(await world.parley.refunds.get(refund.id)).toMatchObject({ status: 'approved' })

    const again = await world.staff.invoices.requestReversal(invoice.id)
    expect(again).toMatchObject({ status: 'reversing', reversals: [{ confirmation_state: '02' }] })
    await world.control.invoices.simulate(invoice.id, { outcome: 'buyer_confirms' })
    await world.control.clock.advance({ by: 'P1DT10S' })
    expect((await world.parley.refunds.get(refund.id)).status).toBe('succeeded')
    expect((await world.parley.invoices.get(invoice.id)).reversals).toMatchObject([{ status: 'reversed' }])
  })

  it('INT-36 invoice.reverse_before_payout off: the money goes at once, and a silent business leaves the reversal void', async () => {
    await using world = await target.open({ at, parameters: { 'invoice.reverse_before_payout': false } })
    const { invoice, refund } = await refundInvoiced(world, business)
    await world.control.clock.advance({ by: 'P1DT10S' })
    expect((await world.parley.refunds.get(refund.id)).status).toBe('succeeded')
    expect((await world.parley.invoices.get(invoice.id)).status).toBe('reversing')
    await world.control.clock.advance({ by: 'P3D' })
    expect((await world.parley.invoices.get(invoice.id)).reversals).toMatchObject([{ confirmation_state: '07' }])
    await world.parley.invoices.requestReversal(invoice.id)
    await world.control.invoices.simulate(invoice.id, { outcome: 'buyer_confirms' })
    await world.control.invoices.simulate(invoice.id, { outcome: 'issue' })
    expect((await world.parley.invoices.get(invoice.id)).reversed_amount.amount).toBe(18_823)
  })
})
