import { decideByBuyer } from '@parley/policy/invoices/end-reversal'
import type { PlatformHandler } from '../../http/handlers.ts'
import type { Context } from '../../work/context.ts'
import { load } from '../../work/load.ts'
import { goOn } from './go-on.ts'
import { invoiceKind } from './invoice-kind.ts'
import { viewInvoice } from './view.ts'

type Answered = Parameters<PlatformHandler<'confirmReversal'>>[1]

async function answer(ctx: Context, { path, body }: Answered, word: 'confirm' | 'refuse') {
  const invoice = await load(ctx, invoiceKind, path.invoice_id)
  const decided = decideByBuyer(invoice, word, body.reversal_id)
  if (!decided.ok) return decided
  const saved = await goOn(ctx, invoice, decided)
  return { status: 200 as const, body: viewInvoice(saved), version: saved.version }
}

/** INT-36: the buyer agrees. */
export const confirmReversal: PlatformHandler<'confirmReversal'> = (ctx, args) => answer(ctx, args, 'confirm')

/** INT-36: the buyer does not. */
export const refuseReversal: PlatformHandler<'refuseReversal'> = (ctx, args) => answer(ctx, args, 'refuse')
