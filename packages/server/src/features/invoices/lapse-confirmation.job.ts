import { lapseReversal } from '@parley/policy/invoices/end-reversal'
import type { InsideJob } from '../../jobs/job.ts'
import { about } from '../../work/about.ts'
import { find } from '../../work/load.ts'
import { goOn } from './go-on.ts'
import { invoiceKind } from './invoice-kind.ts'
import { lapseKind } from './lapse-kind.ts'

/** INT-36: a business buyer who is silent for 72 hours leaves the reversal void. */
export const lapseConfirmation: InsideJob = {
  ...lapseKind,
  title: { en: 'A business buyer must have confirmed a reversal', 'zh-CN': '企业购方应当已确认冲红' },
  clauses: ['4.2.3'],
  interpretations: ['INT-36'],
  subject: about(invoiceKind),
  run: async (ctx, ref) => {
    const invoice = await find(ctx, invoiceKind, ref)
    const move = invoice === undefined ? null : lapseReversal(invoice, ctx.now)
    if (invoice !== undefined && move !== null) await goOn(ctx, invoice, move)
  },
}
