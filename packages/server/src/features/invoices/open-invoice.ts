import type { InvoiceGranted } from '@parley/policy/invoices/decide-invoice'
import { invoiceLines } from '@parley/policy/invoices/split-tax'
import { schedule } from '../../jobs/schedule.ts'
import type { Context } from '../../work/context.ts'
import { begin } from '../../work/transition.ts'
import type { OrderRow } from '../orders/index.ts'
import { invoiceKind } from './invoice-kind.ts'
import { submitDocument } from './submit-document.job.ts'
import type { InvoiceRow } from './view.ts'

/** Stores a requested invoice and has it submitted to the tax authority. */
export async function openInvoice(
  ctx: Context,
  order: OrderRow,
  made: Pick<InvoiceGranted, 'step' | 'amount' | 'net' | 'percent' | 'decision'> &
    Pick<InvoiceRow, 'payment_id' | 'buyer' | 'email' | 'corrects'>,
): Promise<InvoiceRow> {
  const { step, amount, net, percent, ...kept } = made
  const invoice = await begin(ctx, invoiceKind, {
    step,
    row: {
      ...kept,
      id: ctx.ids.next('inv', ctx.now),
      order_id: order.id,
      user_id: order.user_id,
      amount: amount.amount,
      net: net.amount,
      currency: amount.currency,
      tax_percent: percent,
      lines: invoiceLines(order.lines, amount, { net }),
      number: null,
      issued_at: null,
      reversals: [],
      failure: null,
    },
  })
  await schedule(ctx, submitDocument, { ref: invoice.id, due_at: ctx.now })
  return invoice
}
