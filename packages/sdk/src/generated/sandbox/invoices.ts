// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf } from '@parley/contract/operation'
import type { SandboxOperations as O } from '@parley/contract/sandbox'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'

/** What {@link simulateInvoice} refuses with. */
export type SimulateInvoiceCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'request_timestamp_skewed'
  | 'reversal_not_awaiting_buyer'
  | 'tax_document_not_open'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Decide an invoice as the tax authority or as its buyer.
 *
 * Takes the place of what the tax authority would have done by itself within five seconds, or of a business buyer on
 * the authority's own site.
 *
 * @throws ApiError with one of {@link SimulateInvoiceCode}.
 */
export function simulateInvoice(
  client: Transport,
  invoiceId: PathOf<O['simulateInvoice']>['invoice_id'],
  body: BodyOf<O['simulateInvoice']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['simulateInvoice'], 200>, SimulateInvoiceCode> {
  return call(
    client,
    { id: 'simulateInvoice', method: 'POST', path: '/sandbox/v1/invoices/{invoice_id}/simulate', idempotent: true },
    { path: [invoiceId], body, options },
  )
}
