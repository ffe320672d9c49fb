import type { BackofficeHandler, PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { invoiceKind } from './invoice-kind.ts'
import { viewInvoice } from './view.ts'

export const getInvoice: PlatformHandler<'getInvoice'> = async (ctx, { path }) => {
  const invoice = await load(ctx, invoiceKind, path.invoice_id)
  return { status: 200, body: viewInvoice(invoice), version: invoice.version }
}

export const getInvoiceForReview: BackofficeHandler<'getInvoiceForReview'> = getInvoice
