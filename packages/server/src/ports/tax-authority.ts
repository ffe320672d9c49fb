import type { PlatformSchemas } from '@parley/contract/platform'
import type { Money } from '@parley/policy/kernel/money'

/** A document that the tax authority is to issue. */
export interface TaxDocument {
  /** The number under which the authority issues at most one document; a new attempt gets a new one. */
  document_id: string
  invoice_id: string
  /** `red` takes back from the invoice numbered `reverses`. */
  kind: 'blue' | 'red'
  reverses: string | null
  buyer: PlatformSchemas['InvoiceBuyer']
  /** Where the authority sends it. */
  email: string
  amount: Money
  net: Money
  tax: Money
  tax_rate: string
}

/**
 * The tax authority's platform for electronic invoices. `submit` may be called twice with one id and then has one
 * effect; what became of a document comes later, through `Platform.notify`.
 */
export interface TaxAuthority {
  submit(document: TaxDocument): Promise<void>
}
