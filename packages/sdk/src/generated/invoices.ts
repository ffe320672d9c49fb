// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { PlatformOperations as O } from '@parley/contract/platform'
import { type Call, call } from '../call.ts'
import type { Transport } from '../operation.ts'
import type { CallOptions } from '../options.ts'
import { type ListCall, listCall } from '../page.ts'

/** What {@link confirmReversal} refuses with. */
export type ConfirmReversalCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'precondition_failed'
  | 'request_timestamp_skewed'
  | 'reversal_not_awaiting_buyer'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Confirm a reversal as its buyer.
 *
 * The business buyer agrees, and the red-letter invoice goes to the tax authority. A payout that waited for it goes on
 * once it is issued (INT-36).
 *
 * Rests on 4.2.3 of the policy.
 * @throws ApiError with one of {@link ConfirmReversalCode}.
 */
export function confirmReversal(
  client: Transport,
  invoiceId: PathOf<O['confirmReversal']>['invoice_id'],
  body: BodyOf<O['confirmReversal']>,
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['confirmReversal'], 200>, ConfirmReversalCode> {
  return call(
    client,
    { id: 'confirmReversal', method: 'POST', path: '/v1/invoices/{invoice_id}/confirm_reversal', idempotent: true },
    { path: [invoiceId], body, options },
  )
}

/** What {@link createInvoice} refuses with. */
export type CreateInvoiceCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'invoice_already_requested'
  | 'invoice_disabled'
  | 'invoice_order_refunded'
  | 'invoice_order_unknown'
  | 'invoice_order_unpaid'
  | 'invoice_tax_id_invalid'
  | 'invoice_tax_id_required'
  | 'malformed_json'
  | 'payload_too_large'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Request an invoice.
 *
 * Requests an invoice over what was paid for an order and has not gone back; its amounts and lines follow from the
 * order and cannot be set. The tax authority issues it within seconds, told by `invoice.issued` or `invoice.failed`. An
 * order is invoiced once; after a failure it may be requested again.
 *
 * Rests on 3.P.5, 4.4.1 of the policy.
 * @throws ApiError with one of {@link CreateInvoiceCode}.
 */
export function createInvoice(
  client: Transport,
  body: BodyOf<O['createInvoice']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['createInvoice'], 201>, CreateInvoiceCode> {
  return call(
    client,
    { id: 'createInvoice', method: 'POST', path: '/v1/invoices', idempotent: true },
    { body, options },
  )
}

/** What {@link getInvoice} refuses with. */
export type GetInvoiceCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get an invoice.
 *
 * One invoice with its reversals and its history.
 *
 * Rests on 3.P.5 of the policy.
 * @throws ApiError with one of {@link GetInvoiceCode}.
 */
export function getInvoice(
  client: Transport,
  invoiceId: PathOf<O['getInvoice']>['invoice_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getInvoice'], 200>, GetInvoiceCode> {
  return call(
    client,
    { id: 'getInvoice', method: 'GET', path: '/v1/invoices/{invoice_id}' },
    { path: [invoiceId], options },
  )
}

/** What {@link listInvoices} refuses with. */
export type ListInvoicesCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List invoices.
 *
 * Invoices, newest first. Filter by `reversal_void` to get those whose reversal has to be requested again.
 *
 * Rests on 3.P.5 of the policy.
 * @throws ApiError with one of {@link ListInvoicesCode}.
 */
export function listInvoices(
  client: Transport,
  query?: QueryOf<O['listInvoices']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listInvoices'], 200>, ListInvoicesCode> {
  return listCall(
    client,
    { id: 'listInvoices', method: 'GET', path: '/v1/invoices' },
    { query, options },
  )
}

/** What {@link getInvoicePdf} refuses with. */
export type GetInvoicePdfCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'invoice_not_issued'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Download an invoice as PDF.
 *
 * The issued invoice, or with `reversal_id` one of its red-letter invoices, as PDF. The same document has the same
 * bytes whenever it is asked for.
 *
 * Rests on 3.P.5 of the policy.
 * @throws ApiError with one of {@link GetInvoicePdfCode}.
 */
export function getInvoicePdf(
  client: Transport,
  invoiceId: PathOf<O['getInvoicePdf']>['invoice_id'],
  query?: QueryOf<O['getInvoicePdf']>,
  options?: CallOptions,
): Call<Blob, GetInvoicePdfCode> {
  return call(
    client,
    { id: 'getInvoicePdf', method: 'GET', path: '/v1/invoices/{invoice_id}/pdf', accept: 'application/pdf' },
    { path: [invoiceId], query, options },
  )
}

/** What {@link refuseReversal} refuses with. */
export type RefuseReversalCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'precondition_failed'
  | 'request_timestamp_skewed'
  | 'reversal_not_awaiting_buyer'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Refuse a reversal as its buyer.
 *
 * The business buyer does not agree, so the reversal is void. A payout that waited for it goes on waiting until it has
 * been requested again and confirmed (INT-36).
 *
 * Rests on 4.2.3 of the policy.
 * @throws ApiError with one of {@link RefuseReversalCode}.
 */
export function refuseReversal(
  client: Transport,
  invoiceId: PathOf<O['refuseReversal']>['invoice_id'],
  body: BodyOf<O['refuseReversal']>,
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['refuseReversal'], 200>, RefuseReversalCode> {
  return call(
    client,
    { id: 'refuseReversal', method: 'POST', path: '/v1/invoices/{invoice_id}/refuse_reversal', idempotent: true },
    { path: [invoiceId], body, options },
  )
}

/** What {@link requestReversal} refuses with. */
export type RequestReversalCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'invalid_transition'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'precondition_failed'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Request a void reversal again.
 *
 * Requests every reversal anew that came to nothing because the buyer was silent or refused, or because the tax
 * authority did. A business buyer has the whole time to confirm again.
 *
 * Rests on 4.2.3 of the policy.
 * @throws ApiError with one of {@link RequestReversalCode}.
 */
export function requestReversal(
  client: Transport,
  invoiceId: PathOf<O['requestReversal']>['invoice_id'],
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['requestReversal'], 200>, RequestReversalCode> {
  return call(
    client,
    { id: 'requestReversal', method: 'POST', path: '/v1/invoices/{invoice_id}/request_reversal', idempotent: true },
    { path: [invoiceId], options },
  )
}

/** What {@link getInvoiceXml} refuses with. */
export type GetInvoiceXmlCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'invoice_not_issued'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Download an invoice as XML.
 *
 * The issued invoice, or with `reversal_id` one of its red-letter invoices, as XML. The same document has the same
 * bytes whenever it is asked for.
 *
 * Rests on 3.P.5 of the policy.
 * @throws ApiError with one of {@link GetInvoiceXmlCode}.
 */
export function getInvoiceXml(
  client: Transport,
  invoiceId: PathOf<O['getInvoiceXml']>['invoice_id'],
  query?: QueryOf<O['getInvoiceXml']>,
  options?: CallOptions,
): Call<Blob, GetInvoiceXmlCode> {
  return call(
    client,
    { id: 'getInvoiceXml', method: 'GET', path: '/v1/invoices/{invoice_id}/xml', accept: 'application/xml' },
    { path: [invoiceId], query, options },
  )
}
