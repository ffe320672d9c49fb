// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { AnswerOf } from '@parley/contract/operation'
import type { SandboxOperations as O } from '@parley/contract/sandbox'
import { type Call, call } from '../../call.ts'
import type { Transport } from '../../operation.ts'
import type { CallOptions } from '../../options.ts'

/** What {@link listMagicValues} refuses with. */
export type ListMagicValuesCode =
  | 'api_version_unknown'
  | 'forbidden'
  | 'request_timestamp_skewed'
  | 'unauthenticated'
  | 'validation_failed'

/**
 * List the magic values.
 *
 * Accounts and files with a behaviour of their own, for tests without control calls. All other accounts wait to be told
 * by a channel script, by `simulate` or by the payer's page. An account that looks like one of these and is none is
 * refused when it is bound. There are no magic amounts: what is paid comes from the price book, and what is paid back
 * is reckoned from it.
 *
 * @throws ApiError with one of {@link ListMagicValuesCode}.
 */
export function listMagicValues(
  client: Transport,
  options?: CallOptions,
): Call<AnswerOf<O['listMagicValues'], 200>, ListMagicValuesCode> {
  return call(
    client,
    { id: 'listMagicValues', method: 'GET', path: '/sandbox/v1/magic_values' },
    { options },
  )
}
