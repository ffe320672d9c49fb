// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { BackofficeOperations as O } from '@parley/contract/backoffice'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'
import { type ListCall, listCall } from '../../page.ts'

/** What {@link getDisputeForReview} refuses with. */
export type GetDisputeForReviewCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get a dispute for review.
 *
 * One dispute with its reason, what was answered to it, and how the channel decided.
 *
 * Rests on 4.2.3, 4.4.1 of the policy.
 * @throws ApiError with one of {@link GetDisputeForReviewCode}.
 */
export function getDisputeForReview(
  client: Transport,
  disputeId: PathOf<O['getDisputeForReview']>['dispute_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getDisputeForReview'], 200>, GetDisputeForReviewCode> {
  return call(
    client,
    { id: 'getDisputeForReview', method: 'GET', path: '/backoffice/v1/disputes/{dispute_id}' },
    { path: [disputeId], options },
  )
}

/** What {@link listDisputesForReview} refuses with. */
export type ListDisputesForReviewCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List disputes for review.
 *
 * Payments that their payer disputes, or disputed, with the bank or the channel (INT-37); newest first. Filter by
 * `opened` to get those that wait for evidence.
 *
 * Rests on 4.2.3, 4.4.1 of the policy.
 * @throws ApiError with one of {@link ListDisputesForReviewCode}.
 */
export function listDisputesForReview(
  client: Transport,
  query?: QueryOf<O['listDisputesForReview']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listDisputesForReview'], 200>, ListDisputesForReviewCode> {
  return listCall(
    client,
    { id: 'listDisputesForReview', method: 'GET', path: '/backoffice/v1/disputes' },
    { query, options },
  )
}

/** What {@link submitDisputeEvidence} refuses with. */
export type SubmitDisputeEvidenceCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'dispute_evidence_late'
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
 * Submit evidence on a dispute.
 *
 * Answers a dispute with a statement and files of the payer's account, and hands both to the channel. It may be added
 * to until `evidence_due_at`, that instant included; without any the channel decides against the platform. Whatever is
 * submitted, the channel alone decides.
 *
 * Rests on 4.2.3, 4.4.1 of the policy.
 * @throws ApiError with one of {@link SubmitDisputeEvidenceCode}.
 */
export function submitDisputeEvidence(
  client: Transport,
  disputeId: PathOf<O['submitDisputeEvidence']>['dispute_id'],
  body: BodyOf<O['submitDisputeEvidence']>,
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['submitDisputeEvidence'], 200>, SubmitDisputeEvidenceCode> {
  return call(
    client,
    { id: 'submitDisputeEvidence', method: 'POST', path: '/backoffice/v1/disputes/{dispute_id}/evidence', idempotent: true },
    { path: [disputeId], body, options },
  )
}
