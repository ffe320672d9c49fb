// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf } from '@parley/contract/operation'
import type { SandboxOperations as O } from '@parley/contract/sandbox'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'

/** What {@link createBoundaryCases} refuses with. */
export type CreateBoundaryCasesCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'malformed_json'
  | 'payload_too_large'
  | 'payment_method_not_supported'
  | 'refund_reason_not_eligible'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Make the boundary cases of a rule.
 *
 * Cases right before, at and right after every edge of a rule, each with what the policy says of it. They are reckoned
 * by the rules themselves, for the policy of this sandbox or another one, and nothing is kept of them.
 *
 * Rests on 4.2.1, 4.2.3, 4.3.1, 4.4.1 of the policy.
 * @throws ApiError with one of {@link CreateBoundaryCasesCode}.
 */
export function createBoundaryCases(
  client: Transport,
  body: BodyOf<O['createBoundaryCases']>,
  options?: CallOptions,
): Call<AnswerOf<O['createBoundaryCases'], 200>, CreateBoundaryCasesCode> {
  return call(
    client,
    { id: 'createBoundaryCases', method: 'POST', path: '/sandbox/v1/boundary_cases', readOnly: true },
    { body, options },
  )
}
