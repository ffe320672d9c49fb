// Generated from openapi/ by `pnpm generate`. Do not edit.
import { type Bound, bind } from '../../bind.ts'
import type { Transport } from '../../operation.ts'
import {
  approveRefund,
  getRefundForReview,
  listRefundsForReview,
  rejectRefund,
  requestRefundInfo,
  startRefundReview,
} from './refunds.ts'

/** The functions of the document by resource. */
export interface BackofficeResources {
  readonly refunds: {
    /** Approve a refund. See {@link approveRefund}. */
    readonly approve: Bound<typeof approveRefund>
    /** Get a refund for review. See {@link getRefundForReview}. */
    readonly get: Bound<typeof getRefundForReview>
    /** List refunds for review. See {@link listRefundsForReview}. */
    readonly list: Bound<typeof listRefundsForReview>
    /** Reject a refund. See {@link rejectRefund}. */
    readonly reject: Bound<typeof rejectRefund>
    /** Ask the applicant for more. See {@link requestRefundInfo}. */
    readonly requestInfo: Bound<typeof requestRefundInfo>
    /** Start the review. See {@link startRefundReview}. */
    readonly startReview: Bound<typeof startRefundReview>
  }
}

/** Binds them to a client. */
export const backofficeResources = (client: Transport): BackofficeResources => ({
  refunds: {
    approve: bind(client, approveRefund),
    get: bind(client, getRefundForReview),
    list: bind(client, listRefundsForReview),
    reject: bind(client, rejectRefund),
    requestInfo: bind(client, requestRefundInfo),
    startReview: bind(client, startRefundReview),
  },
})
