import type { Schemas } from '@parley/sdk'
import { business, invoiceOrder } from '../../steps/invoice.ts'
import { buyPro } from '../../steps/purchase.ts'
import { applyForRefund, approve } from '../../steps/refund.ts'
import type { Call } from '../call.ts'
import type { Stage } from '../stage.ts'

const plain = (): Call => ({})

const issued = async ({ world }: Stage): Promise<Schemas['Invoice']> =>
  invoiceOrder(world, (await buyPro(world)).order, business)

/** An invoice whose business buyer is asked to confirm a reversal. */
const awaiting = async (stage: Stage): Promise<Schemas['Invoice']> => {
  const { id, order_id } = await issued(stage)
  await approve(stage.world, await applyForRefund(stage.world, await stage.world.parley.orders.get(order_id)))
  return stage.world.parley.invoices.get(id)
}

const ofIssued = async (stage: Stage): Promise<Call> => ({ path: { invoice_id: (await issued(stage)).id } })

const answer = async (stage: Stage): Promise<Call> => {
  const { id, reversals } = await awaiting(stage)
  return {
    path: { invoice_id: id },
    body: { reversal_id: reversals[0]?.id },
    otherBody: { reversal_id: 'rvs_other' },
  }
}

const ofVoid = async (stage: Stage): Promise<Call> => {
  const { id } = await awaiting(stage)
  await stage.world.control.invoices.simulate(id, { outcome: 'buyer_refuses' })
  return { path: { invoice_id: id }, otherBody: {} }
}

/** Calls of the platform that go through. */
export const invoicesCalls = {
  createInvoice: async ({ world }: Stage): Promise<Call> => {
    const body = { order_id: (await buyPro(world)).order.id, buyer: business, email: 'invoices@example.com' }
    return { body, otherBody: { ...body, email: 'others@example.com' } }
  },
  listInvoices: plain,
  getInvoice: ofIssued,
  getInvoicePdf: ofIssued,
  getInvoiceXml: ofIssued,
  confirmReversal: answer,
  refuseReversal: answer,
  requestReversal: ofVoid,
}

/** Calls of the back office that go through. */
export const invoicesStaffCalls = {
  listInvoicesForReview: plain,
  getInvoiceForReview: ofIssued,
  reverseInvoice: ofVoid,
}

/** Calls of the controls that go through. */
export const invoicesControlCalls = {
  simulateInvoice: async ({ world }: Stage): Promise<Call> => {
    const { order } = await buyPro(world)
    const { id } = await world.parley.invoices.create({ order_id: order.id, buyer: business, email: 'i@example.com' })
    return { path: { invoice_id: id }, body: { outcome: 'issue' }, otherBody: { outcome: 'fail' } }
  },
}
