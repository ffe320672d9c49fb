import type { Context } from '@parley/server/work/context'
import { tell } from '../channels/tell.ts'
import { decideDocument, findDocument } from './store.ts'
import type { TaxDocumentRow } from './store.ts'

/** Ends what waits at the tax authority and tells the platform; false where it was ended before. */
export async function endDocument(ctx: Context, documentId: string, outcome: 'issue' | 'fail'): Promise<boolean> {
  const document = await findDocument(ctx, documentId)
  if (document?.state !== 'accepted') return false
  const { invoice_id, document_id } = document
  if (outcome === 'issue') {
    const number = numberOf(document, ctx.now)
    await decideDocument(ctx, documentId, { state: 'issued', number })
    await tell(ctx, { about: 'invoice', event: 'issued', invoice_id, document_id, number })
  } else {
    await decideDocument(ctx, documentId, { state: 'failed', number: null })
    const detail = 'The tax authority refused the document.'
    await tell(ctx, { about: 'invoice', event: 'failed', invoice_id, document_id, code: 'TAX_REFUSED', detail })
  }
  return true
}

/** 20 digits as electronic invoices have them: the year, Shenzhen's province, and a count. */
function numberOf({ sequence }: TaxDocumentRow, now: number): string {
  const year = new Date(now).getUTCFullYear() % 100
  return `${String(year).padStart(2, '0')}44${String(sequence).padStart(16, '0')}`
}
