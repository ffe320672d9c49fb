import type { InvoiceStatus } from './invoice-machine.ts'
import type { Reversal } from './reversal.ts'

/** An invoice as far as its money matters, in minor units. */
export interface InvoicedMoney {
  readonly id: string
  readonly status: InvoiceStatus
  readonly amount: number
  readonly reversals: readonly Reversal[]
}

/** What was paid for an order and has not gone back: what its invoices together should be over (4.4.1). */
export interface PaidMoney {
  readonly paid: number
  /** Nets of the refunds that are approved or paid out. */
  readonly refunded: number
  /** What lost disputes gave back. */
  readonly charged_back: number
}

/** A reversal that takes from its invoice, or is to; one that is void still stands for its refund. */
export const counts = ({ status }: Reversal): boolean => status !== 'withdrawn'

/** What remains of one invoice after every reversal that was asked for. */
export function remainsOf({ status, amount, reversals }: InvoicedMoney): number {
  if (status === 'failed') return 0
  return amount - reversals.filter(counts).reduce((sum, one) => sum + one.amount, 0)
}

/** What is to be invoiced. */
export const payable = ({ paid, refunded, charged_back }: PaidMoney): number =>
  Math.max(0, paid - refunded - charged_back)

/** What is invoiced. */
export const invoiced = (invoices: readonly InvoicedMoney[]): number =>
  invoices.reduce((sum, one) => sum + remainsOf(one), 0)

/** What the invoices of an order lack; negative where they are over too much. */
export const shortfall = (money: PaidMoney, invoices: readonly InvoicedMoney[]): number =>
  payable(money) - invoiced(invoices)

/** How an amount is taken off invoices, newest first, none of them below nothing. */
export function takeOff(
  invoices: readonly InvoicedMoney[],
  amount: number,
): { readonly invoice_id: string; readonly amount: number }[] {
  let left = amount
  const parts: { invoice_id: string; amount: number }[] = []
  for (const invoice of invoices) {
    const part = Math.min(left, remainsOf(invoice))
    if (part <= 0) continue
    parts.push({ invoice_id: invoice.id, amount: part })
    left -= part
  }
  return parts
}
