import { decideByBuyer } from '@parley/policy/invoices/end-reversal'
import { currentReversal } from '@parley/policy/invoices/reversal'
import { invoiceKind } from '@parley/server/features/invoices/index'
import { find } from '@parley/server/work/load'
import type { Context } from '@parley/server/work/context'
import { tell } from '../channels/tell.ts'
import { endDocument } from '../tax-authority/end-document.ts'
import { listDocuments } from '../tax-authority/store.ts'
import type { ControlHandler } from './control-context.ts'

type Answer = Awaited<ReturnType<ControlHandler<'simulateInvoice'>>>

export const simulateInvoice: ControlHandler<'simulateInvoice'> = async (control, { path, body }): Promise<Answer> => {
  const { invoice_id } = path
  const refusal = await control.platform.work(async (ctx: Context): Promise<Answer | null> => {
    const invoice = await find(ctx, invoiceKind, invoice_id)
    if (invoice === undefined) {
      const detail = `There is no invoice ${JSON.stringify(invoice_id.slice(0, 64))} here. Request one with POST /v1/invoices.`
      return { refused: 'not_found', detail }
    }
    if (body.outcome === 'issue' || body.outcome === 'fail') {
      const open = (await listDocuments(ctx, invoice_id)).find(({ state }) => state === 'accepted')
      if (open !== undefined && (await endDocument(ctx, open.document_id, body.outcome))) return null
      const detail = `The invoice is ${invoice.status}, and nothing of it waits at the tax authority.`
      return { refused: 'tax_document_not_open', detail, state: invoice.status }
    }
    const answer = body.outcome === 'buyer_confirms' ? 'confirm' : 'refuse'
    const decided = decideByBuyer(invoice, answer, currentReversal(invoice.reversals)?.id ?? '')
    if (!decided.ok) {
      const { errors: _, ...refused } = decided
      return refused
    }
    await tell(ctx, { about: 'invoice', event: 'buyer_answered', invoice_id, answer })
    return null
  })
  if (refusal !== null) return refusal
  await control.settle()
  return control.platform.read(async (ctx) => {
    const invoice = await find(ctx, invoiceKind, invoice_id)
    if (invoice === undefined) throw new Error('An invoice that was decided is gone')
    const documents = (await listDocuments(ctx, invoice_id)).map(
      ({ document_id, kind, state, number, amount, currency }) => ({
        document_id,
        kind,
        state,
        number,
        amount: { amount, currency },
      }),
    )
    return { status: 200, body: { object: 'simulated_invoice', invoice_id, status: invoice.status, documents } }
  })
}
