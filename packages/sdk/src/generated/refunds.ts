// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { PlatformOperations as O } from '@parley/contract/platform'
import { type Call, call } from '../call.ts'
import type { Transport } from '../operation.ts'
import type { CallOptions } from '../options.ts'
import { type ListCall, listCall } from '../page.ts'

/** What {@link createRefund} refuses with. */
export type CreateRefundCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'malformed_json'
  | 'order_already_refunded'
  | 'order_not_refundable'
  | 'payload_too_large'
  | 'payment_disputed'
  | 'refund_already_open'
  | 'refund_applicant_not_allowed'
  | 'refund_limit_reached'
  | 'refund_period_over'
  | 'refund_reason_not_eligible'
  | 'refund_sub_reason_mismatch'
  | 'refund_window_expired'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Open a refund.
 *
 * Opens a draft, by which the user makes known the wish for a refund. The application itself must follow within 48
 * hours (`submit_by`, INT-01), counted from now unless the policy counts from the payment or the event complained of. A
 * draft that lapses takes no right away: another may be opened. With a session, those apply whom the policy lets:
 * whoever paid, and holders of seats of the subscription by their role (INT-42). The refund stays that of whoever paid.
 *
 * Rests on 4.1.L, 4.2.1 of the policy.
 * @throws ApiError with one of {@link CreateRefundCode}.
 */
export function createRefund(
  client: Transport,
  body: BodyOf<O['createRefund']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['createRefund'], 201>, CreateRefundCode> {
  return call(
    client,
    { id: 'createRefund', method: 'POST', path: '/v1/refunds', idempotent: true },
    { body, options },
  )
}

/** What {@link getRefundDecision} refuses with. */
export type GetRefundDecisionCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get the decisions on a refund.
 *
 * Every decision taken on the refund, from its opening to its payout: who took it, the clauses and interpretations with
 * their texts, the parameters, the arithmetic line by line, and a statement of it for people.
 *
 * Rests on 4.2.3, 1.b, 10.1 of the policy.
 * @throws ApiError with one of {@link GetRefundDecisionCode}.
 */
export function getRefundDecision(
  client: Transport,
  refundId: PathOf<O['getRefundDecision']>['refund_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getRefundDecision'], 200>, GetRefundDecisionCode> {
  return call(
    client,
    { id: 'getRefundDecision', method: 'GET', path: '/v1/refunds/{refund_id}/decision' },
    { path: [refundId], options },
  )
}

/** What {@link getRefund} refuses with. */
export type GetRefundCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get a refund.
 *
 * One refund with its reckoning, its payout and its history.
 *
 * Rests on 4.2.3 of the policy.
 * @throws ApiError with one of {@link GetRefundCode}.
 */
export function getRefund(
  client: Transport,
  refundId: PathOf<O['getRefund']>['refund_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getRefund'], 200>, GetRefundCode> {
  return call(
    client,
    { id: 'getRefund', method: 'GET', path: '/v1/refunds/{refund_id}' },
    { path: [refundId], options },
  )
}

/** What {@link listRefunds} refuses with. */
export type ListRefundsCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List refunds.
 *
 * Refunds, newest first.
 *
 * Rests on 4.2.3 of the policy.
 * @throws ApiError with one of {@link ListRefundsCode}.
 */
export function listRefunds(
  client: Transport,
  query?: QueryOf<O['listRefunds']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listRefunds'], 200>, ListRefundsCode> {
  return listCall(
    client,
    { id: 'listRefunds', method: 'GET', path: '/v1/refunds' },
    { query, options },
  )
}

/** What {@link previewRefund} refuses with. */
export type PreviewRefundCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'malformed_json'
  | 'order_not_refundable'
  | 'payload_too_large'
  | 'refund_applicant_not_allowed'
  | 'refund_reason_not_eligible'
  | 'refund_sub_reason_mismatch'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Preview a refund.
 *
 * What a refund of this order would come to if the application were submitted now. Runs the same rule as the real
 * submission and approval, changes nothing, and answers 200 also when nothing would be refunded: `problem` then names
 * the code. Lines of the reckoning are in `decision.steps`.
 *
 * Rests on 4.3.1, 4.3.3, 4.4.1 of the policy.
 * @throws ApiError with one of {@link PreviewRefundCode}.
 */
export function previewRefund(
  client: Transport,
  body: BodyOf<O['previewRefund']>,
  options?: CallOptions,
): Call<AnswerOf<O['previewRefund'], 200>, PreviewRefundCode> {
  return call(
    client,
    { id: 'previewRefund', method: 'POST', path: '/v1/refunds/preview', readOnly: true },
    { body, options },
  )
}

/** What {@link provideRefundInfo} refuses with. */
export type ProvideRefundInfoCode =
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
  | 'refund_applicant_not_allowed'
  | 'refund_evidence_foreign'
  | 'refund_evidence_not_found'
  | 'refund_evidence_wrong_purpose'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Answer a question of the reviewer.
 *
 * The applicant gives the information that the reviewer asked for; the review goes on.
 *
 * Rests on 4.E of the policy.
 * @throws ApiError with one of {@link ProvideRefundInfoCode}.
 */
export function provideRefundInfo(
  client: Transport,
  refundId: PathOf<O['provideRefundInfo']>['refund_id'],
  body: BodyOf<O['provideRefundInfo']>,
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['provideRefundInfo'], 200>, ProvideRefundInfoCode> {
  return call(
    client,
    { id: 'provideRefundInfo', method: 'POST', path: '/v1/refunds/{refund_id}/provide_info', idempotent: true },
    { path: [refundId], body, options },
  )
}

/** What {@link submitRefund} refuses with. */
export type SubmitRefundCode =
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
  | 'refund_applicant_not_allowed'
  | 'refund_channel_not_allowed'
  | 'refund_evidence_foreign'
  | 'refund_evidence_not_found'
  | 'refund_evidence_required'
  | 'refund_evidence_wrong_purpose'
  | 'refund_fault_user'
  | 'refund_order_information_mismatch'
  | 'refund_reason_not_eligible'
  | 'refund_reason_unsupported'
  | 'refund_sub_reason_mismatch'
  | 'refund_window_expired'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Submit the refund application.
 *
 * The formal application: reason, order information and evidence, in the client or in the personal centre of the
 * website, within 48 hours of opening the draft, that instant included. Fixes the day up to which the service counts as
 * used. Reasons that the platform's own records speak of are held against them: a declared outage (4.1.3), a payment
 * made twice (4.1.2), an abnormality of the account (4.1.4). Everything that is missing or wrong is told at once, field
 * by field; the problem has the code of the first.
 *
 * Rests on 4.2.1, 4.2.2, 4.E of the policy.
 * @throws ApiError with one of {@link SubmitRefundCode}.
 */
export function submitRefund(
  client: Transport,
  refundId: PathOf<O['submitRefund']>['refund_id'],
  body: BodyOf<O['submitRefund']>,
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['submitRefund'], 200>, SubmitRefundCode> {
  return call(
    client,
    { id: 'submitRefund', method: 'POST', path: '/v1/refunds/{refund_id}/submit', idempotent: true },
    { path: [refundId], body, options },
  )
}

/** What {@link getRefundTimeline} refuses with. */
export type GetRefundTimelineCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get the timeline of a refund.
 *
 * One ordered list of what happened to the refund and of what lies ahead: its steps with their events, attempts of the
 * channel, pauses, notices, reversals of its invoice, postings of the ledger and deadlines. It is read from what is
 * kept of these; nothing is kept twice.
 *
 * Rests on 4.2.1, 4.2.3 of the policy.
 * @throws ApiError with one of {@link GetRefundTimelineCode}.
 */
export function getRefundTimeline(
  client: Transport,
  refundId: PathOf<O['getRefundTimeline']>['refund_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getRefundTimeline'], 200>, GetRefundTimelineCode> {
  return call(
    client,
    { id: 'getRefundTimeline', method: 'GET', path: '/v1/refunds/{refund_id}/timeline' },
    { path: [refundId], options },
  )
}

/** What {@link updateRefundDestination} refuses with. */
export type UpdateRefundDestinationCode =
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
  | 'refund_applicant_not_allowed'
  | 'refund_destination_fixed'
  | 'refund_destination_name_mismatch'
  | 'refund_frozen'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Name another card of the same person.
 *
 * Only after the channel reported that the original account cannot take the money, and only a bound card in the name of
 * the payer (INT-09). The payout deadline, paused while waiting, runs on.
 *
 * Rests on 4.4.3 of the policy.
 * @throws ApiError with one of {@link UpdateRefundDestinationCode}.
 */
export function updateRefundDestination(
  client: Transport,
  refundId: PathOf<O['updateRefundDestination']>['refund_id'],
  body: BodyOf<O['updateRefundDestination']>,
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['updateRefundDestination'], 200>, UpdateRefundDestinationCode> {
  return call(
    client,
    { id: 'updateRefundDestination', method: 'POST', path: '/v1/refunds/{refund_id}/destination', idempotent: true },
    { path: [refundId], body, options },
  )
}

/** What {@link withdrawRefund} refuses with. */
export type WithdrawRefundCode =
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
  | 'refund_applicant_not_allowed'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Withdraw a refund.
 *
 * The applicant takes the application back, at any time before approval (INT-11).
 *
 * Rests on 4.2.1 of the policy.
 * @throws ApiError with one of {@link WithdrawRefundCode}.
 */
export function withdrawRefund(
  client: Transport,
  refundId: PathOf<O['withdrawRefund']>['refund_id'],
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['withdrawRefund'], 200>, WithdrawRefundCode> {
  return call(
    client,
    { id: 'withdrawRefund', method: 'POST', path: '/v1/refunds/{refund_id}/withdraw', idempotent: true },
    { path: [refundId], options },
  )
}
