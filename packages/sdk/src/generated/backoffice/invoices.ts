// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { BackofficeOperations as O } from '@parley/contract/backoffice'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'
import { type ListCall, listCall } from '../../page.ts'

/** What {@link getInvoiceForReview} refuses with. */
export type GetInvoiceForReviewCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get an invoice for review.
 *
 * One invoice with its reversals and its history.
 *
 * Rests on 3.P.5 of the policy.
 * @throws ApiError with one of {@link GetInvoiceForReviewCode}.
 */
export function getInvoiceForReview(
  client: Transport,
  invoiceId: PathOf<O['getInvoiceForReview']>['invoice_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getInvoiceForReview'], 200>, GetInvoiceForReviewCode> {
  return call(
    client,
    { id: 'getInvoiceForReview', method: 'GET', path: '/backoffice/v1/invoices/{invoice_id}' },
    { path: [invoiceId], options },
  )
}

/** What {@link listInvoicesForReview} refuses with. */
export type ListInvoicesForReviewCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List invoices for review.
 *
 * Invoices, newest first. Filter by `reversal_void` to get those whose reversal has to be requested again.
 *
 * Rests on 3.P.5 of the policy.
 * @throws ApiError with one of {@link ListInvoicesForReviewCode}.
 */
export function listInvoicesForReview(
  client: Transport,
  query?: QueryOf<O['listInvoicesForReview']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listInvoicesForReview'], 200>, ListInvoicesForReviewCode> {
  return listCall(
    client,
    { id: 'listInvoicesForReview', method: 'GET', path: '/backoffice/v1/invoices' },
    { query, options },
  )
}

/** What {@link reverseInvoice} refuses with. */
export type ReverseInvoiceCode =
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
 * Request a void reversal again, as staff.
 *
 * Requests every reversal anew that came to nothing because the buyer was silent or refused, or because the tax
 * authority did. A business buyer has the whole time to confirm again.
 *
 * Rests on 4.2.3 of the policy.
 * @throws ApiError with one of {@link ReverseInvoiceCode}.
 */
export function reverseInvoice(
  client: Transport,
  invoiceId: PathOf<O['reverseInvoice']>['invoice_id'],
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['reverseInvoice'], 200>, ReverseInvoiceCode> {
  return call(
    client,
    { id: 'reverseInvoice', method: 'POST', path: '/backoffice/v1/invoices/{invoice_id}/reverse', idempotent: true },
    { path: [invoiceId], options },
  )
}
