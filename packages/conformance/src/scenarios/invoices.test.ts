import type { Schemas } from '@parley/sdk'
import { describe, expect, it } from 'vitest'
import { openAccount, sessionOf } from '../steps/customer.ts'
import { business, invoiceOrder, person } from '../steps/invoice.ts'
import { disputePayment } from '../steps/dispute.ts'
import { buyPro, orderAndConfirm } from '../steps/purchase.ts'
import { applyForRefund, approve, uploadEvidence } from '../steps/refund.ts'
import type { World } from '../targets/target.ts'
import { overHttp } from '../targets/targets.ts'

const at = '2026-09-01T01:00:00Z'
const email = 'invoices@example.com'

const refused = (status: number, code: string, pointer: string) => ({
  status,
  code,
  problem: { interpretations: ['INT-36'], errors: [expect.objectContaining({ pointer })] },
})

/** A refund of everything, approved. */
async function refundWhole(
  world: World,
  before: (order: Schemas['Order']) => Promise<unknown> = async () => undefined,
) {
  const bought = await buyPro(world)
  await before(bought.order)
  const evidence = [(await uploadEvidence(world, bought.user.id)).id]
  const application = await applyForRefund(world, bought.order, { reason: 'service_unusable', evidence })
  const days = { accepted_unusable_days: ['2026-09-01'] }
  return { ...bought, refund: await approve(world, application, { fault: 'platform', ...days }) }
}

/** Has the channel close every attempt until the refund has failed for good. */
async function failForGood(world: World, refundId: string) {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await world.control.refunds.simulate(refundId, { outcome: 'close' })
    await world.control.clock.advance({ by: 'PT2M' })
  }
}

const balance = async (world: World, order_id: string) => {
  const { data } = await world.parley.invoices.list({ order_id })
  const issued = data.filter(({ status }) => status !== 'failed')
  return issued.reduce((sum, { amount, reversed_amount }) => sum + amount.amount - reversed_amount.amount, 0)
}

describe('a request for an invoice that is refused (INT-36)', () => {
  it('3.P.5 before payment, and a second time', async () => {
    await using world = await overHttp.open({ at })
    const request = (order_id: string) => world.parley.invoices.create({ order_id, buyer: person, email })
    const unpaid = await orderAndConfirm(world, await openAccount(world))
    await expect(request(unpaid.id)).rejects.toMatchObject(refused(422, 'invoice_order_unpaid', '/order_id'))
    const { order } = await buyPro(world)
    const [first, second] = await Promise.allSettled([request(order.id), request(order.id)])
    const outcomes = [first, second].map(({ status }) => status).toSorted()
    expect(outcomes).toEqual(['fulfilled', 'rejected'])
    await expect(request(order.id)).rejects.toMatchObject(refused(409, 'invoice_already_requested', '/order_id'))
    expect((await world.parley.invoices.list({ order_id: order.id })).data).toHaveLength(1)
  })

  it('4.4.1 where everything goes back', async () => {
    await using world = await overHttp.open({ at })
    const { order, refund } = await refundWhole(world)
    expect(refund.amount?.net).toEqual(order.amount)
    const request = world.parley.invoices.create({ order_id: order.id, buyer: person, email })
    await expect(request).rejects.toMatchObject(refused(422, 'invoice_order_refunded', '/order_id'))
  })

  it('of an order of somebody else, which is as if there were none', async () => {
    await using world = await overHttp.open({ at })
    const { order } = await buyPro(world)
    const stranger = await sessionOf(world, await openAccount(world))
    const request = (order_id: string) => stranger.invoices.create({ order_id, buyer: person, email })
    const unknown = { status: 422, code: 'invoice_order_unknown', problem: { clauses: ['3.P.5'] } }
    await expect(request(order.id)).rejects.toMatchObject(unknown)
    await expect(request('ord_none')).rejects.toMatchObject(unknown)
    expect((await world.parley.invoices.list({ order_id: order.id })).data).toEqual([])
    const invoice = await invoiceOrder(world, order)
    await expect(stranger.invoices.get(invoice.id)).rejects.toMatchObject({ status: 404 })
    expect((await stranger.invoices.list()).data).toEqual([])
  })

  it('for a business without its code, or with a wrong one', async () => {
    await using world = await overHttp.open({ at })
    const { order } = await buyPro(world)
    const request = (tax: object) =>
      world.parley.invoices.create({ order_id: order.id, buyer: { type: 'business', name: '示例', ...tax }, email })
    await expect(request({})).rejects.toMatchObject(refused(422, 'invoice_tax_id_required', '/buyer/tax_id'))
    for (const tax_id of ['91440300708461136X', '9144030070846113', '91440300708461136t', 'O1440300708461136T']) {
      await expect(request({ tax_id })).rejects.toMatchObject(refused(422, 'invoice_tax_id_invalid', '/buyer/tax_id'))
    }
    expect((await world.parley.invoices.list({ order_id: order.id })).data).toEqual([])
  })

  it('with an amount, which follows from the order', async () => {
    await using world = await overHttp.open({ at })
    const { order } = await buyPro(world)
    const amount = { amount: 1, currency: 'CNY' }
    const body = { order_id: order.id, buyer: person, email, amount }
    await expect(world.parley.invoices.create(body)).rejects.toMatchObject({
      code: 'validation_failed',
      problem: { errors: [expect.objectContaining({ pointer: '/amount' })] },
    })
  })

  it('where invoice.enabled is off', async () => {
    await using world = await overHttp.open({ at, parameters: { 'invoice.enabled': false } })
    const { order } = await buyPro(world)
    const request = world.parley.invoices.create({ order_id: order.id, buyer: person, email })
    await expect(request).rejects.toMatchObject({
      code: 'invoice_disabled',
      problem: { decision: { parameters: { 'invoice.enabled': false } } },
    })
  })
})

describe('the documents of an invoice (INT-36)', () => {
  it('are files under their number, the same bytes each time, once issued', async () => {
    await using world = await overHttp.open({ at })
    const { order } = await buyPro(world)
    const { id } = await world.parley.invoices.create({ order_id: order.id, buyer: person, email })
    await expect(world.parley.invoices.pdf(id)).rejects.toMatchObject({ status: 409, code: 'invoice_not_issued' })
    await world.control.clock.advance({ by: 'PT5S' })
    const { number } = await world.parley.invoices.get(id)
    const read = async () => new Uint8Array(await (await world.parley.invoices.pdf(id)).arrayBuffer())
    const pdf = await read()
    expect(new TextDecoder('latin1').decode(pdf.subarray(0, 5))).toBe('%PDF-')
    expect(await read()).toEqual(pdf)
    const xml = await world.parley.invoices.xml(id)
    expect(await xml.text()).toContain(`number="${number}"`)
    await expect(world.parley.invoices.xml(id, { reversal_id: 'rvs_none' })).rejects.toMatchObject({
      code: 'invoice_not_issued',
    })
  })
})

describe('what becomes of an invoice (INT-36)', () => {
  it('refused by the tax authority, it may be requested again', async () => {
    await using world = await overHttp.open({ at })
    const { order } = await buyPro(world)
    const body = { order_id: order.id, buyer: person, email }
    const { id } = await world.parley.invoices.create(body)
    await world.control.invoices.simulate(id, { outcome: 'fail' })
    expect(await world.parley.invoices.get(id)).toMatchObject({ status: 'failed', failure: { code: 'TAX_REFUSED' } })
    await expect(world.control.invoices.simulate(id, { outcome: 'issue' })).rejects.toMatchObject({
      code: 'tax_document_not_open',
    })
    expect(await invoiceOrder(world, order)).toMatchObject({ status: 'issued', amount: order.amount })
  })

  it('a refund approved before the invoice is issued is reversed right after it', async () => {
    await using world = await overHttp.open({ at })
    const { order } = await buyPro(world)
    const { id } = await world.parley.invoices.create({ order_id: order.id, buyer: person, email })
    const refund = await approve(world, await applyForRefund(world, order))
    expect((await world.parley.invoices.get(id)).reversals).toMatchObject([{ status: 'queued' }])
    expect(refund.payout?.held_since).not.toBeNull()
    await world.control.clock.advance({ by: 'PT10S' })
    expect(await world.parley.invoices.get(id)).toMatchObject({ status: 'issued', reversals: [{ status: 'reversed' }] })
    expect((await world.parley.refunds.get(refund.id)).payout?.held_since).toBeNull()
  })

  it('a refund that fails for good after the reversal is invoiced again', async () => {
    await using world = await overHttp.open({ at })
    const { order } = await buyPro(world, { account: '6222020000000072' })
    const invoice = await invoiceOrder(world, order)
    const refund = await approve(world, await applyForRefund(world, order))
    await world.control.clock.advance({ by: 'PT5S' })
    expect(await balance(world, order.id)).toBe(29_900 - (refund.amount?.net.amount ?? 0))
    await failForGood(world, refund.id)
    expect((await world.parley.refunds.get(refund.id)).status).toBe('failed')
    const [again] = (await world.parley.invoices.list({ order_id: order.id })).data
    expect(again).toMatchObject({ status: 'issued', corrects: refund.id, amount: refund.amount?.net })
    expect(again?.id).not.toBe(invoice.id)
    expect(await balance(world, order.id)).toBe(29_900)
  })

  it('a refund that fails while its reversal waits for the buyer withdraws it', async () => {
    const parameters = { 'invoice.reverse_before_payout': false }
    await using world = await overHttp.open({ at, parameters })
    const { order } = await buyPro(world, { account: '6222020000000072' })
    const invoice = await invoiceOrder(world, order, business)
    const refund = await approve(world, await applyForRefund(world, order))
    await failForGood(world, refund.id)
    expect(await world.parley.invoices.get(invoice.id)).toMatchObject({
      status: 'issued',
      reversals: [{ status: 'withdrawn', confirmation_state: '08' }],
    })
    expect(await balance(world, order.id)).toBe(29_900)
  })

  it('a lost dispute reverses the whole invoice', async () => {
    await using world = await overHttp.open({ at })
    const bought = await buyPro(world)
    const invoice = await invoiceOrder(world, bought.order)
    const dispute = await disputePayment(world, bought.payment)
    await world.control.disputes.simulate(dispute.id, { outcome: 'lost' })
    await world.control.clock.advance({ by: 'PT5S' })
    expect(await world.parley.invoices.get(invoice.id)).toMatchObject({
      status: 'reversed',
      reversals: [{ dispute_id: dispute.id, reason: 'payment_disputed', amount: { amount: 29_900 } }],
    })
  })

  it('a lost dispute that ends a held refund takes the place of its reversal', async () => {
    await using world = await overHttp.open({ at })
    const bought = await buyPro(world)
    const invoice = await invoiceOrder(world, bought.order, business)
    const refund = await approve(world, await applyForRefund(world, bought.order))
    const dispute = await disputePayment(world, bought.payment)
    await world.control.disputes.simulate(dispute.id, { outcome: 'lost' })
    expect((await world.parley.refunds.get(refund.id)).status).toBe('rejected')
    expect((await world.parley.invoices.get(invoice.id)).reversals).toMatchObject([
      { status: 'withdrawn', refund_id: refund.id },
      { status: 'awaiting_buyer', refund_id: null, dispute_id: dispute.id, amount: { amount: 29_900 } },
    ])
  })

  it('a dispute that is won leaves a held refund waiting for its buyer', async () => {
    await using world = await overHttp.open({ at })
    const bought = await buyPro(world)
    const invoice = await invoiceOrder(world, bought.order, business)
    const refund = await approve(world, await applyForRefund(world, bought.order))
    const dispute = await disputePayment(world, bought.payment)
    await world.control.disputes.simulate(dispute.id, { outcome: 'won' })
    const waiting = await world.parley.refunds.get(refund.id)
    expect(waiting.payout).toMatchObject({ initiated_at: null, paused_since: expect.any(String) })
    await world.control.invoices.simulate(invoice.id, { outcome: 'buyer_confirms' })
    await world.control.clock.advance({ by: 'P1DT10S' })
    expect((await world.parley.refunds.get(refund.id)).status).toBe('succeeded')
  })

  it('a buyer who confirms while a dispute holds the refund does not let the money go', async () => {
    await using world = await overHttp.open({ at })
    const bought = await buyPro(world)
    const invoice = await invoiceOrder(world, bought.order, business)
    const refund = await approve(world, await applyForRefund(world, bought.order))
    const dispute = await disputePayment(world, bought.payment)
    await world.control.invoices.simulate(invoice.id, { outcome: 'buyer_confirms' })
    await world.control.clock.advance({ by: 'P1DT10S' })
    expect(await world.parley.refunds.get(refund.id)).toMatchObject({
      status: 'approved',
      payout: { held_since: null },
    })
    await world.control.disputes.simulate(dispute.id, { outcome: 'won' })
    await world.control.clock.advance({ by: 'P1DT10S' })
    expect((await world.parley.refunds.get(refund.id)).status).toBe('succeeded')
  })

  it('a whole refund reverses the whole invoice, to the last fen of tax', async () => {
    await using world = await overHttp.open({ at })
    const { order, refund } = await refundWhole(world, (bought) => invoiceOrder(world, bought))
    await world.control.clock.advance({ by: 'P1DT10S' })
    expect((await world.parley.refunds.get(refund.id)).status).toBe('succeeded')
    expect((await world.parley.invoices.list({ order_id: order.id })).data).toMatchObject([
      {
        status: 'reversed',
        reversed_amount: order.amount,
        reversals: [{ net: { amount: 28_208 }, tax: { amount: 1692 } }],
      },
    ])
    const [{ id, reversals } = { id: '', reversals: [] }] = (await world.parley.invoices.list()).data
    const red = await (await world.parley.invoices.xml(id, { reversal_id: reversals[0]?.id ?? '' })).text()
    expect(red).toContain('<total amount="-29900" net="-28208" tax="-1692"/>')
    await expect(world.parley.invoices.create({ order_id: order.id, buyer: person, email })).rejects.toMatchObject({
      code: 'invoice_already_requested',
    })
  })

  it('a buyer refuses, and only the reversal that waits can be answered', async () => {
    await using world = await overHttp.open({ at, parameters: { 'invoice.buyer_confirmation': 'PT1H' } })
    const { order } = await buyPro(world)
    const { id } = await invoiceOrder(world, order, business)
    await approve(world, await applyForRefund(world, order))
    const [reversal] = (await world.parley.invoices.get(id)).reversals
    const wrong = world.parley.invoices.confirmReversal(id, { reversal_id: 'rvs_other' })
    await expect(wrong).rejects.toMatchObject(refused(409, 'reversal_not_awaiting_buyer', '/reversal_id'))
    const refusing = await world.parley.invoices.refuseReversal(id, { reversal_id: reversal?.id ?? '' })
    expect(refusing).toMatchObject({ status: 'reversal_void', reversals: [{ confirmation_state: '05' }] })
    await expect(world.control.invoices.simulate(id, { outcome: 'buyer_refuses' })).rejects.toMatchObject({
      code: 'reversal_not_awaiting_buyer',
    })
    await world.parley.invoices.requestReversal(id)
    await world.control.clock.advance({ by: 'PT1H1S' })
    expect((await world.parley.invoices.get(id)).reversals).toMatchObject([{ void_reason: 'buyer_silent' }])
    await world.parley.invoices.requestReversal(id)
    await expect(world.parley.invoices.requestReversal(id)).rejects.toMatchObject({ code: 'invalid_transition' })
  })

  it('the request log and the notices: the buyer is shown nowhere in the log, the document comes by mail', async () => {
    await using world = await overHttp.open({ at })
    const { order, user } = await buyPro(world)
    const invoice = await invoiceOrder(world, order, business)
    const log = JSON.stringify((await world.control.requests.list()).data)
    for (const secret of [business.name, '91440300708461136T', email]) expect(log).not.toContain(secret)
    const { data } = await world.parley.users.listNotices(user.id)
    const mail = data.find(({ type, channel }) => type === 'invoice_issued' && channel === 'email')
    expect(mail?.attachments).toMatchObject([{ name: `invoice-${invoice.number}.xml`, media_type: 'application/xml' }])
    expect(mail?.links).not.toEqual([])
  })
})
