import type { ObjectKind } from '../../work/object-kind.ts'
import { invoices } from './table.ts'
import { viewInvoice } from './view.ts'
import type { InvoiceView } from './view.ts'

export const invoiceKind: ObjectKind<typeof invoices, InvoiceView> = {
  name: 'invoice',
  table: invoices,
  view: viewInvoice,
  owner: (row) => row.user_id,
}
