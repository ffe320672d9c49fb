import { confirmReversal, refuseReversal } from './confirm-reversal.ts'
import { createInvoice } from './create-invoice.ts'
import { getInvoicePdf, getInvoiceXml } from './get-document.ts'
import { getInvoice, getInvoiceForReview } from './get-invoice.ts'
import { listInvoices, listInvoicesForReview } from './list-invoices.ts'
import { requestReversal, reverseInvoice } from './reverse-invoice.ts'

export const platformInvoiceHandlers = {
  confirmReversal,
  createInvoice,
  getInvoice,
  getInvoicePdf,
  getInvoiceXml,
  listInvoices,
  refuseReversal,
  requestReversal,
}

export const backofficeInvoiceHandlers = { getInvoiceForReview, listInvoicesForReview, reverseInvoice }
