// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf, QueryOf } from '@parley/contract/operation'
import type { PlatformOperations as O } from '@parley/contract/platform'
import { type Call, call } from '../call.ts'
import type { Transport } from '../operation.ts'
import type { CallOptions } from '../options.ts'
import { type ListCall, listCall } from '../page.ts'

/** What {@link getPromotion} refuses with. */
export type GetPromotionCode =
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
 * @throws ApiError with one of {@link GetPromotionCode}.
 */
export function getPromotion(
  client: Transport,
  promotionId: PathOf<O['getPromotion']>['promotion_id'],
  options?: CallOptions,
): Call<AnswerOf<O['getPromotion'], 200>, GetPromotionCode> {
  return call(
    client,
    { id: 'getPromotion', method: 'GET', path: '/v1/promotions/{promotion_id}' },
    { path: [promotionId], options },
  )
}

/** What {@link listPromotions} refuses with. */
export type ListPromotionsCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List running campaigns.
 *
 * Campaigns that an order may name now, newest first. Promotions by coupon are not shown: their codes are given out.
 *
 * Rests on 2.E, 4.3.3 of the policy.
 * @throws ApiError with one of {@link ListPromotionsCode}.
 */
export function listPromotions(
  client: Transport,
  query?: QueryOf<O['listPromotions']>,
  options?: CallOptions,
): ListCall<AnswerOf<O['listPromotions'], 200>, ListPromotionsCode> {
  return listCall(
    client,
    { id: 'listPromotions', method: 'GET', path: '/v1/promotions' },
    { query, options },
  )
}

/** What {@link previewPromotion} refuses with. */
export type PreviewPromotionCode =
  | 'add_on_not_offered'
  | 'api_version_unknown'
  | 'forbidden'
  | 'interval_not_offered'
  | 'malformed_json'
  | 'payload_too_large'
  | 'plan_not_purchasable'
  | 'plan_requires_enterprise'
  | 'quote_required'
  | 'region_not_priced'
  | 'request_timestamp_skewed'
  | 'terms_not_accepted'
  | 'tier_not_offered'
  | 'tier_required'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Preview a promotion.
 *
 * Says whether a coupon or a campaign applies to an order, and how much would be paid. Runs the rule that makes the
 * order, changes nothing and holds nothing; answers 200 also where it does not apply: `problem` then names the code.
 *
 * Rests on 2.E, 4.3.3 of the policy.
 * @throws ApiError with one of {@link PreviewPromotionCode}.
 */
export function previewPromotion(
  client: Transport,
  body: BodyOf<O['previewPromotion']>,
  options?: CallOptions,
): Call<AnswerOf<O['previewPromotion'], 200>, PreviewPromotionCode> {
  return call(
    client,
    { id: 'previewPromotion', method: 'POST', path: '/v1/promotions/preview', readOnly: true },
    { body, options },
  )
}
