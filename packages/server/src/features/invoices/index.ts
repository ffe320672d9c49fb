import { lapseConfirmation } from './lapse-confirmation.job.ts'
import { submitDocument } from './submit-document.job.ts'

export { balanceInvoices } from './balance-invoices.ts'
export { invoiceKind } from './invoice-kind.ts'
export { listInvoicesOfOrder } from './store.ts'
export { settleInvoice } from './settle-invoice.ts'
export type { InvoiceNotification } from './settle-invoice.ts'

export const invoiceJobs = [lapseConfirmation, submitDocument]
