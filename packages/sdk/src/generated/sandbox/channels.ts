// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf, BodyOf, PathOf } from '@parley/contract/operation'
import type { SandboxOperations as O } from '@parley/contract/sandbox'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'

/** What {@link createChannelDifference} refuses with. */
export type CreateChannelDifferenceCode =
  | 'api_version_unknown'
  | 'concurrent_update'
  | 'forbidden'
  | 'idempotency_in_progress'
  | 'idempotency_key_reused'
  | 'malformed_json'
  | 'not_found'
  | 'payload_too_large'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'unsupported_media_type'
  | 'validation_failed'

/**
 * Plant a difference in what a channel states.
 *
 * From now on the channel leaves a line out of its statements (`drop`), states another amount, currency or state
 * (`alter`), or states a line that there is not (`add`), dated now. Its money stays as it is: the difference is there
 * for reconciliation to be found.
 *
 * @throws ApiError with one of {@link CreateChannelDifferenceCode}.
 */
export function createChannelDifference(
  client: Transport,
  method: PathOf<O['createChannelDifference']>['method'],
  body: BodyOf<O['createChannelDifference']>,
  options?: CallOptions<'idempotencyKey'>,
): Call<AnswerOf<O['createChannelDifference'], 201>, CreateChannelDifferenceCode> {
  return call(
    client,
    { id: 'createChannelDifference', method: 'POST', path: '/sandbox/v1/channels/{method}/differences', idempotent: true },
    { path: [method], body, options },
  )
}
