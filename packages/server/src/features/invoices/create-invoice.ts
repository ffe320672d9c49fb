import { decideInvoice } from '@parley/policy/invoices/decide-invoice'
import type { PlatformHandler } from '../../http/handlers.ts'
import { find } from '../../work/load.ts'
import { orderKind } from '../orders/index.ts'
import { loadFacts } from './load-facts.ts'
import { openInvoice } from './open-invoice.ts'
import { viewInvoice } from './view.ts'

export const createInvoice: PlatformHandler<'createInvoice'> = async (ctx, { body }) => {
  const { order_id, buyer, email } = body
  const order = await find(ctx, orderKind, order_id)
  if (order === undefined) {
    const detail = 'There is no order with this id here. Check the id, and that it is an order of this user.'
    return {
      refused: 'invoice_order_unknown',
      detail,
      errors: [{ pointer: '/order_id', code: 'invoice_order_unknown', detail }],
    }
  }
  const decided = decideInvoice({ buyer, facts: await loadFacts(ctx, order) }, ctx.settings.parameters)
  if (!decided.ok) return decided
  if (order.paid_by === null) throw new Error(`Order ${order.id} is paid by no payment`)
  const invoice = await openInvoice(ctx, order, {
    ...pick(decided),
    payment_id: order.paid_by,
    buyer,
    email,
    corrects: null,
  })
  return { status: 201, body: viewInvoice(invoice), version: invoice.version }
}

const pick = ({ step, amount, net, percent, decision }: Extract<ReturnType<typeof decideInvoice>, { ok: true }>) => ({
  step,
  amount,
  net,
  percent,
  decision,
})
