import { currentReversal } from '@parley/policy/invoices/reversal'
import { rateText } from '@parley/policy/invoices/split-tax'
import { outsideJob } from '../../jobs/job.ts'
import type { TaxDocument } from '../../ports/tax-authority.ts'
import { about } from '../../work/about.ts'
import { find } from '../../work/load.ts'
import { invoiceKind } from './invoice-kind.ts'
import type { InvoiceRow } from './view.ts'

/** INT-36: hands the invoice, or its reversal that is under way, to the tax authority. */
export const submitDocument = outsideJob<TaxDocument, void>({
  kind: 'invoice.submit_document',
  title: { en: 'An invoice goes to the tax authority', 'zh-CN': '向税务机关提交发票' },
  clauses: ['3.P.5', '4.2.3'],
  interpretations: ['INT-36'],
  subject: about(invoiceKind),
  lane: 'channel',
  prepare: async (ctx, ref) => {
    const invoice = await find(ctx, invoiceKind, ref)
    return invoice === undefined ? null : openDocument(invoice)
  },
  perform: (document, { taxAuthority }) => taxAuthority.submit(document),
  finish: async () => undefined,
})

/** The document of an invoice that lies, or is to lie, with the tax authority. */
export function openDocument(invoice: InvoiceRow): TaxDocument | null {
  const { id, status, buyer, email, currency, number } = invoice
  const current = currentReversal(invoice.reversals)
  const common = { invoice_id: id, buyer, email, tax_rate: rateText(invoice.tax_percent) }
  const amounts = (amount: number, net: number) => ({
    amount: { amount, currency },
    net: { amount: net, currency },
    tax: { amount: amount - net, currency },
  })
  if (status === 'requested') {
    return { ...common, document_id: id, kind: 'blue', reverses: null, ...amounts(invoice.amount, invoice.net) }
  }
  if (current?.status !== 'requested') return null
  const document_id = `${current.id}-${current.attempts}`
  return { ...common, document_id, kind: 'red', reverses: number, ...amounts(current.amount, current.net) }
}
