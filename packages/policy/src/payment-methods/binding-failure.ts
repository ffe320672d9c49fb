import type { PlatformSchemas } from '@parley/contract/platform'
import { failureReasons } from '../payments/channel-codes.ts'
import type { FailureReason } from '../payments/channel-codes.ts'

type Failure = PlatformSchemas['ChannelFailure']

/** Why the platform itself ends an account to pay with, without a code of the channel (3.1, INT-09). */
export type EndOfAccount = 'account_unusable' | 'card_expired' | 'challenge_expired' | 'challenge_failed'

const ends: Readonly<Record<EndOfAccount, { readonly reason: FailureReason | null; readonly detail: string }>> = {
  account_unusable: {
    reason: null,
    detail: 'The channel could not pay a refund to this account. Bind another.',
  },
  card_expired: { reason: 'account_expired', detail: 'The last month of the card is over. Bind its successor.' },
  challenge_expired: {
    reason: 'timed_out',
    detail: 'The code that the bank sent was not given in time. Bind the card again to get another.',
  },
  challenge_failed: {
    reason: 'authentication_failed',
    detail: 'No code that was given was the one that the bank sent. Bind the card again to get another.',
  },
}

/**
 * Why an account is `invalid`, as the API shows it.
 * @example bindingFailure('card_expired').reason // 'account_expired'
 */
export function bindingFailure(code: EndOfAccount): Failure {
  const { reason, detail } = ends[code]
  const advice = reason === null ? 'other_method' : failureReasons[reason].advice
  return { code, reason, advice, channel_code: null, detail }
}
