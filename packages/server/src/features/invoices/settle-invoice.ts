import { decideByBuyer, endReversal } from '@parley/policy/invoices/end-reversal'
import { failInvoice, issueInvoice } from '@parley/policy/invoices/end-request'
import { currentReversal } from '@parley/policy/invoices/reversal'
import type { Context } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { goOn } from './go-on.ts'
import { invoiceKind } from './invoice-kind.ts'
import { openDocument } from './submit-document.job.ts'

/** What the tax authority reports about an invoice. */
export type InvoiceNotification = { invoice_id: string } & (
  | { event: 'issued'; document_id: string; number: string }
  | { event: 'failed'; document_id: string; code: string; detail: string }
  /** A business buyer answered on the authority's own site. */
  | { event: 'buyer_answered'; answer: 'confirm' | 'refuse' }
)

/** Takes the tax authority's word. What was told before, or is about another document, changes nothing (INT-36). */
export async function settleInvoice(ctx: Context, told: InvoiceNotification): Promise<void> {
  const invoice = await find(ctx, invoiceKind, told.invoice_id)
  if (invoice === undefined) return
  if (told.event === 'buyer_answered') {
    const decided = decideByBuyer(invoice, told.answer, currentReversal(invoice.reversals)?.id ?? '')
    if (decided.ok) await goOn(ctx, invoice, decided)
    return
  }
  const document = openDocument(invoice)
  if (document?.document_id !== told.document_id) return
  if (document.kind === 'red') {
    const outcome = told.event === 'issued' ? { outcome: told.event, number: told.number } : { outcome: told.event }
    const move = endReversal(invoice, outcome, ctx.now)
    if (move !== null) await goOn(ctx, invoice, move)
  } else if (told.event === 'issued') {
    await goOn(ctx, invoice, { ...issueInvoice(invoice), changes: { number: told.number, issued_at: ctx.now } })
  } else {
    const { code, detail } = told
    await goOn(ctx, invoice, { ...failInvoice(invoice, code), changes: { failure: { code, detail } } })
  }
}
