import type { PlatformSchemas } from '@parley/contract/platform'
import type { Money } from '../kernel/money.ts'
import { invoiceLines } from './split-tax.ts'

type Schemas = PlatformSchemas

/** An issued document over an invoice or one of its reversals; every amount of a red-letter one is to be read as negative. */
export interface InvoiceDocument {
  readonly kind: 'blue' | 'red'
  readonly number: string
  /** RFC 3339. */
  readonly issued_at: string
  /** Number of the invoice that a red-letter one takes back from. */
  readonly reverses: string | null
  readonly order_id: string
  readonly buyer: Schemas['InvoiceBuyer']
  readonly tax_rate: string
  readonly lines: readonly Schemas['InvoiceLine'][]
  readonly amount: Money
  readonly net: Money
  readonly tax: Money
}

/** The document of an invoice, or of one of its reversals; `null` while it has not been issued. */
export function documentOf(invoice: Schemas['Invoice'], reversalId?: string): InvoiceDocument | null {
  const { order_id, buyer, tax_rate, number, issued_at } = invoice
  if (number === null || issued_at === null) return null
  const common = { order_id, buyer, tax_rate }
  if (reversalId === undefined) {
    const { lines, amount, net, tax } = invoice
    return { ...common, kind: 'blue', number, issued_at, reverses: null, lines, amount, net, tax }
  }
  const reversal = invoice.reversals.find(({ id }) => id === reversalId)
  if (reversal === undefined || reversal.number === null || reversal.reversed_at === null) return null
  const { amount, net, tax } = reversal
  return {
    ...common,
    kind: 'red',
    number: reversal.number,
    issued_at: reversal.reversed_at,
    reverses: number,
    lines: invoiceLines(invoice.lines, amount, { net }),
    amount,
    net,
    tax,
  }
}
