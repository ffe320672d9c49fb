import type { PlatformSchemas } from '@parley/contract/platform'
import { explain } from '../kernel/decision.ts'
import type { FieldError } from '../kernel/field-error.ts'
import { money } from '../kernel/money.ts'
import type { Money } from '../kernel/money.ts'
import type { Parameters } from '../kernel/parameters.ts'
import { firstStep } from '../kernel/verdict.ts'
import type { Accepted, Refused } from '../kernel/verdict.ts'
import { invoiced, payable } from './invoice-account.ts'
import type { InvoicedMoney, PaidMoney } from './invoice-account.ts'
import { invoiceMachine } from './invoice-machine.ts'
import type { InvoiceStep } from './invoice-machine.ts'
import { isSocialCreditCode } from './social-credit-code.ts'
import { rateText, splitTax, taxPercent } from './split-tax.ts'

type Buyer = PlatformSchemas['InvoiceBuyer']

export interface InvoiceFacts {
  readonly region: string
  readonly currency: string
  /** Null for an order that has not been paid. */
  readonly money: PaidMoney | null
  /** The invoices of the order. */
  readonly invoices: readonly InvoicedMoney[]
}

export type InvoiceRefusal =
  | 'invoice_disabled'
  | 'invoice_order_unpaid'
  | 'invoice_order_refunded'
  | 'invoice_already_requested'
  | 'invoice_tax_id_required'
  | 'invoice_tax_id_invalid'

export type InvoiceGranted = Accepted<InvoiceStep> & {
  readonly amount: Money
  readonly net: Money
  readonly tax: Money
  readonly percent: number
}

/** Grants an invoice over the money that was paid and has not gone back, once for an order (4.4.1, INT-36). */
export function decideInvoice(
  { buyer, facts }: { readonly buyer: Buyer; readonly facts: InvoiceFacts },
  parameters: Parameters,
): InvoiceGranted | Refused<InvoiceRefusal> {
  const why = explain().clause('3.P.5').interpretation('INT-36').parameter(parameters, 'invoice.enabled')
  const refuse = (refused: InvoiceRefusal, detail: string, pointer?: string): Refused<InvoiceRefusal> => {
    const errors: FieldError[] = pointer === undefined ? [] : [{ pointer, code: refused, detail }]
    return { ok: false, refused, detail, decision: why.outcome(refused), ...(errors.length > 0 ? { errors } : {}) }
  }
  if (!parameters['invoice.enabled']) {
    return refuse('invoice_disabled', 'This platform issues no invoices. Use the receipt of the payment instead.')
  }
  if (facts.money === null) {
    return refuse(
      'invoice_order_unpaid',
      'The order has not been paid. Request the invoice after `order.paid`.',
      '/order_id',
    )
  }
  const { money: paid, invoices } = facts
  const already = invoiced(invoices)
  why
    .clause('4.4.1')
    .step('paid', paid.paid, 'fen')
    .step('given back', paid.refunded + paid.charged_back, 'fen')
    .step('invoiced already', already, 'fen')
  const left = payable(paid)
  if (invoices.some(({ status }) => status !== 'failed') && left <= already) {
    return refuse(
      'invoice_already_requested',
      'Get the invoice of this order with GET /v1/invoices?order_id=….',
      '/order_id',
    )
  }
  if (left === 0) {
    return refuse(
      'invoice_order_refunded',
      'What was paid went back in full, so there is nothing to invoice.',
      '/order_id',
    )
  }
  const refusedBuyer = refuseBuyer(buyer)
  if (refusedBuyer !== null) return refuse(refusedBuyer.code, refusedBuyer.detail, '/buyer/tax_id')
  return { ...taxed(left - already), step: firstStep(invoiceMachine, 'request') }

  function taxed(minor: number) {
    const amount = money(minor, facts.currency)
    const percent = taxPercent(facts.region)
    const { net, tax } = splitTax(amount, percent)
    why
      .step('amount', amount.amount, 'fen')
      .step('tax rate', rateText(percent), 'ratio')
      .step('net', net.amount, 'fen')
      .step('tax', tax.amount, 'fen')
    return { ok: true, amount, net, tax, percent, decision: why.outcome('invoice_requested') } as const
  }
}

function refuseBuyer(
  buyer: Buyer,
): { readonly code: 'invoice_tax_id_required' | 'invoice_tax_id_invalid'; readonly detail: string } | null {
  if (buyer.type !== 'business') return null
  if (buyer.tax_id === undefined) {
    return { code: 'invoice_tax_id_required', detail: 'Give the unified social credit code of the business.' }
  }
  if (isSocialCreditCode(buyer.tax_id)) return null
  return {
    code: 'invoice_tax_id_invalid',
    detail:
      'Expected 18 characters, digits and capitals without I, O, S, V and Z, with their check character. Correct it.',
  }
}
