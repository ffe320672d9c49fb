// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf } from '@parley/contract/operation'
import type { SandboxOperations as O } from '@parley/contract/sandbox'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'

/** What {@link previewRefundWhatIf} refuses with. */
export type PreviewRefundWhatIfCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'malformed_json'
  | 'order_not_refundable'
  | 'payload_too_large'
  | 'refund_reason_not_eligible'
  | 'refund_sub_reason_mismatch'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Preview a refund at another time or by another policy.
 *
 * What a refund of this order would come to at any instant from its payment on, by other parameters or by another
 * profile, and with a finding of the reviewer. Runs the rule of the platform's own preview on the facts of now, and
 * changes nothing. Parameters are checked as those of a sandbox are.
 *
 * Rests on 4.3.1, 4.4.1 of the policy.
 * @throws ApiError with one of {@link PreviewRefundWhatIfCode}.
 */
export function previewRefundWhatIf(
  client: Transport,
  body: BodyOf<O['previewRefundWhatIf']>,
  options?: CallOptions,
): Call<AnswerOf<O['previewRefundWhatIf'], 200>, PreviewRefundWhatIfCode> {
  return call(
    client,
    { id: 'previewRefundWhatIf', method: 'POST', path: '/sandbox/v1/refunds/preview', readOnly: true },
    { body, options },
  )
}

/** What {@link simulateRefund} refuses with. */
export type SimulateRefundCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'refund_attempt_not_open'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Decide a refund as its channel.
 *
 * Plays the channel of the latest attempt of a refund; takes the place of what the channel would have done by itself.
 *
 * @throws ApiError with one of {@link SimulateRefundCode}.
 */
export function simulateRefund(
  client: Transport,
  refundId: PathOf<O['simulateRefund']>['refund_id'],
  body: BodyOf<O['simulateRefund']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['simulateRefund'], 200>, SimulateRefundCode> {
  return call(
    client,
    { id: 'simulateRefund', method: 'POST', path: '/sandbox/v1/refunds/{refund_id}/simulate', idempotent: true },
    { path: [refundId], body, options },
  )
}
