// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { BackofficeOperations as O } from '@parley/contract/backoffice'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'
import { type ListCall, listCall } from '../../page.ts'

/** What {@link approveRefund} refuses with. */
export type ApproveRefundCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'invalid_transition'
  | 'malformed_json'
  | 'not_found'
  | 'nothing_refundable'
  | 'payload_too_large'
  | 'precondition_failed'
  | 'promotion_not_refundable'
  | 'refund_amount_exceeds_paid'
  | 'refund_amount_exceeds_reckoned'
  | 'refund_fault_user'
  | 'refund_frozen'
  | 'refund_reviewer_must_differ'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Approve a refund.
 *
 * Reckons the amount from the finding, ends or shortens the paid service (INT-11), fixes the day by which the money
 * must be back (seven working days, INT-06) and hands the payout to the channel. Refused when nothing would be
 * refunded. A part of the amount may be approved, and leaves the service as it is. Where the policy wants four eyes,
 * another member of the staff approves than began the review. Takes the role `refund_reviewer`. The rule of a promotion
 * overrides the ordinary reckoning (4.3.3, INT-10).
 *
 * Rests on 4.2.3, 4.3.1, 4.3.3, 4.4.1 of the policy.
 * @throws ApiError with one of {@link ApproveRefundCode}.
 */
export function approveRefund(
  client: Transport,
  refundId: PathOf<O['approveRefund']>['refund_id'],
  body: BodyOf<O['approveRefund']>,
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['approveRefund'], 200>, ApproveRefundCode> {
  return call(
    client,
    { id: 'approveRefund', method: 'POST', path: '/backoffice/v1/refunds/{refund_id}/approve', idempotent: true },
    { path: [refundId], body, options },
  )
}

/** What {@link getRefundDecisionForReview} refuses with. */
export type GetRefundDecisionForReviewCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get the decisions on a refund for review.
 *
 * The decisions on the refund as the applicant may read them.
 *
 * Rests on 4.2.3, 1.b, 10.1 of the policy.
 * @throws ApiError with one of {@link GetRefundDecisionForReviewCode}.
 */
export function getRefundDecisionForReview(
  client: Transport,
  refundId: PathOf<O['getRefundDecisionForReview']>['refund_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getRefundDecisionForReview'], 200>, GetRefundDecisionForReviewCode> {
  return call(
    client,
    { id: 'getRefundDecisionForReview', method: 'GET', path: '/backoffice/v1/refunds/{refund_id}/decision' },
    { path: [refundId], options },
  )
}

/** What {@link getRefundForReview} refuses with. */
export type GetRefundForReviewCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get a refund for review.
 *
 * One refund as the reviewer sees it.
 *
 * Rests on 4.2.3 of the policy.
 * @throws ApiError with one of {@link GetRefundForReviewCode}.
 */
export function getRefundForReview(
  client: Transport,
  refundId: PathOf<O['getRefundForReview']>['refund_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getRefundForReview'], 200>, GetRefundForReviewCode> {
  return call(
    client,
    { id: 'getRefundForReview', method: 'GET', path: '/backoffice/v1/refunds/{refund_id}' },
    { path: [refundId], options },
  )
}

/** What {@link listRefundsForReview} refuses with. */
export type ListRefundsForReviewCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List refunds for review.
 *
 * All refunds, newest first; filter by status to get the queue of the reviewer.
 *
 * Rests on 4.2.3 of the policy.
 * @throws ApiError with one of {@link ListRefundsForReviewCode}.
 */
export function listRefundsForReview(
  client: Transport,
  query?: QueryOf<O['listRefundsForReview']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listRefundsForReview'], 200>, ListRefundsForReviewCode> {
  return listCall(
    client,
    { id: 'listRefundsForReview', method: 'GET', path: '/backoffice/v1/refunds' },
    { query, options },
  )
}

/** What {@link rejectRefund} refuses with. */
export type RejectRefundCode =
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
  | 'refund_frozen'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Reject a refund.
 *
 * A rejection names the clause it rests on and explains itself to the applicant.
 *
 * Rests on 4.2.3, 4.3.2 of the policy.
 * @throws ApiError with one of {@link RejectRefundCode}.
 */
export function rejectRefund(
  client: Transport,
  refundId: PathOf<O['rejectRefund']>['refund_id'],
  body: BodyOf<O['rejectRefund']>,
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['rejectRefund'], 200>, RejectRefundCode> {
  return call(
    client,
    { id: 'rejectRefund', method: 'POST', path: '/backoffice/v1/refunds/{refund_id}/reject', idempotent: true },
    { path: [refundId], body, options },
  )
}

/** What {@link requestRefundInfo} refuses with. */
export type RequestRefundInfoCode =
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
 * Ask the applicant for more.
 *
 * The review pauses until the applicant answers or the time to answer is over; then it is closed.
 *
 * Rests on 4.E of the policy.
 * @throws ApiError with one of {@link RequestRefundInfoCode}.
 */
export function requestRefundInfo(
  client: Transport,
  refundId: PathOf<O['requestRefundInfo']>['refund_id'],
  body: BodyOf<O['requestRefundInfo']>,
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['requestRefundInfo'], 200>, RequestRefundInfoCode> {
  return call(
    client,
    { id: 'requestRefundInfo', method: 'POST', path: '/backoffice/v1/refunds/{refund_id}/request_info', idempotent: true },
    { path: [refundId], body, options },
  )
}

/** What {@link startRefundReview} refuses with. */
export type StartRefundReviewCode =
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
 * Start the review.
 *
 * A reviewer takes the application.
 *
 * Rests on 4.2.3 of the policy.
 * @throws ApiError with one of {@link StartRefundReviewCode}.
 */
export function startRefundReview(
  client: Transport,
  refundId: PathOf<O['startRefundReview']>['refund_id'],
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['startRefundReview'], 200>, StartRefundReviewCode> {
  return call(
    client,
    { id: 'startRefundReview', method: 'POST', path: '/backoffice/v1/refunds/{refund_id}/start_review', idempotent: true },
    { path: [refundId], options },
  )
}

/** What {@link getRefundTimelineForReview} refuses with. */
export type GetRefundTimelineForReviewCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get the timeline of a refund for review.
 *
 * The timeline of the refund as the applicant may read it.
 *
 * Rests on 4.2.1, 4.2.3 of the policy.
 * @throws ApiError with one of {@link GetRefundTimelineForReviewCode}.
 */
export function getRefundTimelineForReview(
  client: Transport,
  refundId: PathOf<O['getRefundTimelineForReview']>['refund_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getRefundTimelineForReview'], 200>, GetRefundTimelineForReviewCode> {
  return call(
    client,
    { id: 'getRefundTimelineForReview', method: 'GET', path: '/backoffice/v1/refunds/{refund_id}/timeline' },
    { path: [refundId], options },
  )
}
