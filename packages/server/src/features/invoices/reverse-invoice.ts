import { renewReversals } from '@parley/policy/invoices/decide-reversal'
import type { BackofficeHandler, PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { goOn } from './go-on.ts'
import { invoiceKind } from './invoice-kind.ts'
import { viewInvoice } from './view.ts'

/** Asks again for reversals that came to nothing (INT-36). */
export const requestReversal: PlatformHandler<'requestReversal'> = async (ctx, { path }) => {
  const invoice = await load(ctx, invoiceKind, path.invoice_id)
  const decided = renewReversals(invoice)
  if (!decided.ok) return decided
  const saved = await goOn(ctx, invoice, decided)
  return { status: 200, body: viewInvoice(saved), version: saved.version }
}

export const reverseInvoice: BackofficeHandler<'reverseInvoice'> = requestReversal
