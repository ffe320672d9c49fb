// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { BackofficeOperations as O } from '@parley/contract/backoffice'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'
import { type ListCall, listCall } from '../../page.ts'

/** What {@link endPromotion} refuses with. */
export type EndPromotionCode =
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
 * End a promotion early.
 *
 * No order takes it from now on. Orders that hold it keep it, with its price and its rule for refunds (4.3.3).
 *
 * Rests on 2.E, 4.3.3 of the policy.
 * @throws ApiError with one of {@link EndPromotionCode}.
 */
export function endPromotion(
  client: Transport,
  promotionId: PathOf<O['endPromotion']>['promotion_id'],
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['endPromotion'], 200>, EndPromotionCode> {
  return call(
    client,
    { id: 'endPromotion', method: 'POST', path: '/backoffice/v1/promotions/{promotion_id}/end', idempotent: true },
    { path: [promotionId], options },
  )
}

/** What {@link getPromotionForReview} refuses with. */
export type GetPromotionForReviewCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * Get a promotion.
 *
 * One promotion with its rule for refunds and its history.
 *
 * Rests on 2.E, 4.3.3 of the policy.
 * @throws ApiError with one of {@link GetPromotionForReviewCode}.
 */
export function getPromotionForReview(
  client: Transport,
  promotionId: PathOf<O['getPromotionForReview']>['promotion_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getPromotionForReview'], 200>, GetPromotionForReviewCode> {
  return call(
    client,
    { id: 'getPromotionForReview', method: 'GET', path: '/backoffice/v1/promotions/{promotion_id}' },
    { path: [promotionId], options },
  )
}

/** What {@link issueCoupons} refuses with. */
export type IssueCouponsCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'coupon_code_taken'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'invalid_transition'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'precondition_failed'
  | 'promotion_takes_no_coupons'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Issue coupons.
 *
 * Adds codes to a promotion by coupon: codes of one's own, or so many that are drawn. Each has its own limit beside
 * that of the promotion.
 *
 * Rests on 2.E, 4.3.3 of the policy.
 * @throws ApiError with one of {@link IssueCouponsCode}.
 */
export function issueCoupons(
  client: Transport,
  promotionId: PathOf<O['issueCoupons']>['promotion_id'],
  body: BodyOf<O['issueCoupons']>,
  options?: CallOptions<'idempotencyKey' | 'ifMatch'>,
): Call<AnswerOf<O['issueCoupons'], 201>, IssueCouponsCode> {
  return call(
    client,
    { id: 'issueCoupons', method: 'POST', path: '/backoffice/v1/promotions/{promotion_id}/coupons', idempotent: true },
    { path: [promotionId], body, options },
  )
}

/** What {@link listPromotionsForReview} refuses with. */
export type ListPromotionsForReviewCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List promotions.
 *
 * All promotions, those to come and those that are over among them, newest first.
 *
 * Rests on 2.E, 4.3.3 of the policy.
 * @throws ApiError with one of {@link ListPromotionsForReviewCode}.
 */
export function listPromotionsForReview(
  client: Transport,
  query?: QueryOf<O['listPromotionsForReview']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listPromotionsForReview'], 200>, ListPromotionsForReviewCode> {
  return listCall(
    client,
    { id: 'listPromotionsForReview', method: 'GET', path: '/backoffice/v1/promotions' },
    { query, options },
  )
}

/** What {@link listCoupons} refuses with. */
export type ListCouponsCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'not_found'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List the coupons of a promotion.
 *
 * With how often each was used, newest first.
 *
 * Rests on 2.E, 4.3.3 of the policy.
 * @throws ApiError with one of {@link ListCouponsCode}.
 */
export function listCoupons(
  client: Transport,
  promotionId: PathOf<O['listCoupons']>['promotion_id'],
  query?: QueryOf<O['listCoupons']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listCoupons'], 200>, ListCouponsCode> {
  return listCall(
    client,
    { id: 'listCoupons', method: 'GET', path: '/backoffice/v1/promotions/{promotion_id}/coupons' },
    { path: [promotionId], query, options },
  )
}

/** What {@link publishPromotion} refuses with. */
export type PublishPromotionCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'interval_not_offered'
  | 'malformed_json'
  | 'payload_too_large'
  | 'promotion_terms_invalid'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Publish a promotion.
 *
 * Publishes a campaign or a promotion by coupon: who may use it, what it gives, how often, and the rule for refunds as
 * data (INT-10). It starts and ends by itself, and never changes in between; coupons are issued apart.
 *
 * Rests on 2.E, 4.3.3 of the policy.
 * @throws ApiError with one of {@link PublishPromotionCode}.
 */
export function publishPromotion(
  client: Transport,
  body: BodyOf<O['publishPromotion']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['publishPromotion'], 201>, PublishPromotionCode> {
  return call(
    client,
    { id: 'publishPromotion', method: 'POST', path: '/backoffice/v1/promotions', idempotent: true },
    { body, options },
  )
}
