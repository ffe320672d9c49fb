import { findRow } from '@parley/server/db/rows'
import { invoiceKind } from '@parley/server/features/invoices/index'
import type { InsideJob } from '@parley/server/jobs/job'
import { endDocument } from './end-document.ts'
import { findDocument } from './store.ts'
import { taxJobKind } from './tax-job-kind.ts'

/** The simulated tax authority issues what it was given, unless a control call was first. */
export const issueTaxDocument: InsideJob = {
  ...taxJobKind,
  title: { en: 'The tax authority issues an invoice', 'zh-CN': '税务机关开具发票' },
  clauses: ['3.P.5'],
  interpretations: ['INT-36'],
  subject: async (ctx, ref) => {
    const document = await findDocument(ctx, ref)
    const invoice = document === undefined ? undefined : await findRow(ctx.orm, invoiceKind.table, document.invoice_id)
    return invoice === undefined ? null : { object_id: invoice.id, user_id: invoice.user_id }
  },
  run: async (ctx, ref) => void (await endDocument(ctx, ref, 'issue')),
}
