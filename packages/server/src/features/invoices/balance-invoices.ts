import type { PlatformSchemas } from '@parley/contract/platform'
import { decideInvoice } from '@parley/policy/invoices/decide-invoice'
import { queueReversal, withdrawReversal } from '@parley/policy/invoices/decide-reversal'
import { shortfall, takeOff } from '@parley/policy/invoices/invoice-account'
import { isSettled } from '@parley/policy/invoices/reversal'
import { isStanding } from '@parley/policy/refunds/refund-machine'
import type { Context, Reaction } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { orderKind } from '../orders/index.ts'
import type { OrderRow } from '../orders/index.ts'
import { holdPayout } from '../refunds/index.ts'
import { goOn } from './go-on.ts'
import { invoiceKind } from './invoice-kind.ts'
import { loadFacts } from './load-facts.ts'
import { openInvoice } from './open-invoice.ts'
import { listInvoicesOfOrder } from './store.ts'

type Cause = PlatformSchemas['Refund'] | PlatformSchemas['Dispute']

/**
 * INT-36: invoices less their reversals come to what was paid and did not go back. Money that goes back is taken off;
 * money that stayed after all is invoiced again.
 */
export const balanceInvoices: Reaction = async (ctx, event) => {
  const cause = event.object as Cause
  const order = await find(ctx, orderKind, cause.order_id)
  if (order === undefined || !(await isInvoiced(ctx, order))) return
  const goesBack = cause.object === 'dispute' || isStanding(cause.status)
  if (!goesBack) await withdraw(ctx, order, cause.id)
  const facts = await loadFacts(ctx, order)
  if (facts.money === null) return
  const lacking = shortfall(facts.money, facts.invoices)
  // A refund that a lost dispute ended takes nothing off; the dispute itself does.
  if (lacking < 0 && goesBack) await reverse(ctx, order, { cause, amount: -lacking })
  if (lacking > 0) await invoiceAgain(ctx, order, cause)
}

async function isInvoiced(ctx: Context, order: OrderRow): Promise<boolean> {
  return (await listInvoicesOfOrder(ctx, order.id)).some(({ status }) => status !== 'failed')
}

async function withdraw(ctx: Context, order: OrderRow, refundId: string): Promise<void> {
  for (const { id } of await listInvoicesOfOrder(ctx, order.id)) {
    const invoice = await find(ctx, invoiceKind, id)
    const move = invoice === undefined ? null : withdrawReversal(invoice, refundId)
    if (invoice !== undefined && move !== null) await goOn(ctx, invoice, move)
  }
}

async function reverse(
  ctx: Context,
  order: OrderRow,
  { cause, amount }: { cause: Cause; amount: number },
): Promise<void> {
  const invoices = await listInvoicesOfOrder(ctx, order.id)
  const isRefund = cause.object === 'refund'
  let needsBuyer = false
  for (const part of takeOff(invoices, amount)) {
    const invoice = invoices.find(({ id }) => id === part.invoice_id)
    if (invoice === undefined) continue
    const claim = {
      id: ctx.ids.next('rvs', ctx.now),
      amount: part.amount,
      percent: invoice.tax_percent,
      reason: isRefund ? 'service_ended' : 'payment_disputed',
      refund_id: isRefund ? cause.id : null,
      dispute_id: isRefund ? null : cause.id,
    } as const
    needsBuyer ||= invoice.buyer.type === 'business'
    await goOn(ctx, invoice, queueReversal(invoice, claim, ctx.now))
  }
  if (!isRefund || !ctx.settings.parameters['invoice.reverse_before_payout']) return
  const reversals = (await listInvoicesOfOrder(ctx, order.id)).flatMap((invoice) => invoice.reversals)
  if (reversals.every((one) => one.refund_id !== cause.id || isSettled(one))) return
  await holdPayout(ctx, cause.id, { waitsForUser: needsBuyer })
}

/** Made out as the last one was. */
async function invoiceAgain(ctx: Context, order: OrderRow, cause: Cause): Promise<void> {
  const last = (await listInvoicesOfOrder(ctx, order.id)).find(({ status }) => status !== 'failed')
  if (last === undefined) return
  const { buyer, email, payment_id } = last
  // An invoice that was begun is put right even where no new ones are taken on.
  const parameters = { ...ctx.settings.parameters, 'invoice.enabled': true }
  const decided = decideInvoice({ buyer, facts: await loadFacts(ctx, order) }, parameters)
  if (!decided.ok) return
  const { step, amount, net, percent, decision } = decided
  const corrects = cause.object === 'refund' ? cause.id : null
  await openInvoice(ctx, order, { step, amount, net, percent, decision, payment_id, buyer, email, corrects })
}
