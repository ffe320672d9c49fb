import type { InvoiceFacts } from '@parley/policy/invoices/decide-invoice'
import type { PaidMoney } from '@parley/policy/invoices/invoice-account'
import { isStanding } from '@parley/policy/refunds/refund-machine'
import type { Context } from '../../work/context.ts'
import type { OrderRow } from '../orders/index.ts'
import { findPayment } from '../payments/index.ts'
import { listRefundsOfPayment } from '../refunds/index.ts'
import { listInvoicesOfOrder } from './store.ts'

/** What an invoice of the order is decided from. */
export async function loadFacts(ctx: Context, order: OrderRow): Promise<InvoiceFacts> {
  return {
    region: order.region,
    currency: order.currency,
    money: await loadMoney(ctx, order),
    invoices: await listInvoicesOfOrder(ctx, order.id),
  }
}

/** The money of the payment that paid the order: a second one is refunded whole, and never invoiced. */
async function loadMoney(ctx: Context, order: OrderRow): Promise<PaidMoney | null> {
  const payment = order.paid_by === null ? undefined : await findPayment(ctx, order.paid_by)
  if (payment === undefined || payment.amount === 0) return null
  const standing = (await listRefundsOfPayment(ctx, payment.id)).filter(({ status }) => isStanding(status))
  return {
    paid: payment.amount,
    refunded: standing.reduce((sum, { amount }) => sum + (amount?.net.amount ?? 0), 0),
    charged_back: payment.disputed ? 0 : payment.disputed_amount,
  }
}
