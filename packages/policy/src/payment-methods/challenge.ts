import type { PlatformSchemas } from '@parley/contract/platform'
import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import { addDuration } from '../kernel/duration.ts'
import { instantText } from '../kernel/instant-text.ts'
import type { InvalidTransition, Refused } from '../kernel/verdict.ts'
import type { PaymentMethodStatus } from './binding-machine.ts'

/** How long a code is good, how often it may be tried and sent, and how long it takes until it is sent again (3.1). */
export const challengeRules = { validFor: 'PT5M', tries: 3, sendings: 3, resendAfter: 'PT1M' } as const

/** What is kept of a challenge: what the API shows, and by what the channel knows its code again. */
export type Challenge = PlatformSchemas['BindingChallenge'] & { readonly reference: string }

/** An account whose holder may have been asked for a code. */
export interface ChallengedAccount {
  readonly status: PaymentMethodStatus
  readonly challenge: Challenge | null
  readonly failure: { readonly code: string } | null
}

/** The challenge that a code begins which the bank has just sent; the one before it counts towards the sendings (3.1). */
export function challengeSent(
  sent: Pick<Challenge, 'destination' | 'reference'>,
  earlier: Challenge | null,
  now: Instant,
): Challenge {
  const sendings_left = earlier?.sendings_left ?? challengeRules.sendings - 1
  return {
    kind: 'sms_code',
    ...sent,
    sent_at: instantText(now),
    expires_at: instantText(addDuration(now, challengeRules.validFor)),
    tries_left: challengeRules.tries,
    sendings_left,
    resend_at: sendings_left === 0 ? null : instantText(addDuration(now, challengeRules.resendAfter)),
  }
}

/** Refuses an answer whose time is over, at that instant itself; `null` where it is in time (3.1). */
export function refuseLapsedChallenge(account: ChallengedAccount, now: Instant): Refused<'challenge_expired'> | null {
  const { status, challenge, failure } = account
  const isOver = status === 'invalid' && failure?.code === 'challenge_expired'
  const isLate = status === 'binding' && challenge !== null && now >= Date.parse(challenge.expires_at)
  if (!isOver && !isLate) return null
  const why = explain().clause('3.1').step('now', instantText(now), 'instant')
  if (challenge !== null) why.step('good before', challenge.expires_at, 'instant')
  return {
    ok: false,
    refused: 'challenge_expired',
    detail: 'The code was good for five minutes, which are over. Bind the card again to get another.',
    decision: why.outcome('challenge_expired'),
  }
}

/** Refuses to go on with a challenge where the bank has asked for nothing. */
export function withoutChallenge(event: 'verify' | 'resend'): InvalidTransition {
  return {
    ok: false,
    refused: 'invalid_transition',
    detail: 'The bank has asked for no code. Wait for the event that tells how the binding goes on.',
    decision: explain().clause('3.1').step('event', event, 'text').outcome('invalid_transition'),
    state: 'binding',
    allowed_events: ['accept', 'challenge', 'refuse', 'unbind'],
  }
}
