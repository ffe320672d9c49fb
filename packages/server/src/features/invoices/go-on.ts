import { currentReversal, isSettled } from '@parley/policy/invoices/reversal'
import { startNext } from '@parley/policy/invoices/decide-reversal'
import type { ReversalMove } from '@parley/policy/invoices/reversal-move'
import { schedule, unschedule } from '../../jobs/schedule.ts'
import type { Context } from '../../work/context.ts'
import { advance } from '../../work/transition.ts'
import { releasePayout } from '../refunds/index.ts'
import { invoiceKind } from './invoice-kind.ts'
import { lapseKind } from './lapse-kind.ts'
import { listInvoicesOfOrder } from './store.ts'
import { submitDocument } from './submit-document.job.ts'
import type { InvoiceRow } from './view.ts'

type Changes = Partial<Pick<InvoiceRow, 'number' | 'issued_at' | 'failure'>>

/** Carries out a decision on an invoice, begins the next reversal that waits, and lets go of payouts that need wait no longer. */
export async function goOn(
  ctx: Context,
  before: InvoiceRow,
  { changes, ...move }: Pick<ReversalMove, 'step' | 'reversals' | 'decision'> & { changes?: Changes },
): Promise<InvoiceRow> {
  const { step, reversals, decision } = move
  const moved = await advance(ctx, invoiceKind, { before, step, changes: { ...changes, reversals, decision } })
  await watch(ctx, moved)
  await letGo(ctx, before, moved)
  const next = startNext(moved, ctx.settings.parameters, ctx.now)
  return next === null ? moved : goOn(ctx, moved, next)
}

/** Hands what is to be issued to the tax authority, and watches the time of a buyer. */
async function watch(ctx: Context, { id, reversals }: InvoiceRow): Promise<void> {
  await unschedule(ctx, lapseKind, id)
  const current = currentReversal(reversals)
  if (current?.status === 'requested') await schedule(ctx, submitDocument, { ref: id, due_at: ctx.now })
  if (current?.status !== 'awaiting_buyer' || current.confirm_by === null) return
  await schedule(ctx, lapseKind, { ref: id, due_at: current.confirm_by + 1 })
}

/** Payouts wait for every reversal of their refund (INT-36). */
async function letGo(ctx: Context, before: InvoiceRow, { order_id, reversals }: InvoiceRow): Promise<void> {
  const open = new Set(before.reversals.filter((one) => !isSettled(one)).map(({ id }) => id))
  const settled = reversals.filter((one) => open.has(one.id) && isSettled(one))
  if (settled.length === 0) return
  const all = (await listInvoicesOfOrder(ctx, order_id)).flatMap((invoice) => invoice.reversals)
  for (const { refund_id } of settled) {
    const isFree = all.every((one) => one.refund_id !== refund_id || isSettled(one))
    if (refund_id !== null && isFree) await releasePayout(ctx, refund_id)
  }
}
