import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import { addDuration } from '../kernel/duration.ts'
import { instantText } from '../kernel/instant-text.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { Accepted, InvalidTransition, Refused } from '../kernel/verdict.ts'
import { bindingMachine } from './binding-machine.ts'
import type { BindingStep } from './binding-machine.ts'
import { challengeRules, refuseLapsedChallenge, withoutChallenge } from './challenge.ts'
import type { Challenge, ChallengedAccount } from './challenge.ts'

type Resent = Accepted<BindingStep> & { readonly challenge: Challenge }

/** Whether the bank is asked for another code: while it may be sent again, and a minute after the last one (3.1). */
export function decideChallengeResend(
  account: ChallengedAccount,
  now: Instant,
): Resent | Refused<'challenge_expired' | 'challenge_resend_refused'> | InvalidTransition {
  const lapsed = refuseLapsedChallenge(account, now)
  if (lapsed !== null) return lapsed
  const found = stepOf(bindingMachine, { name: 'payment method', status: account.status }, 'resend')
  if (!found.ok) return found
  const { challenge } = account
  if (challenge === null) return withoutChallenge('resend')
  const { sendings_left, resend_at } = challenge
  const why = explain().clause('3.1').step('sendings left', sendings_left, 'count')
  const refuse = (detail: string): Refused<'challenge_resend_refused'> => ({
    ok: false,
    refused: 'challenge_resend_refused',
    detail,
    decision: why.outcome('challenge_resend_refused'),
  })
  if (sendings_left === 0 || resend_at === null)
    return refuse(`The code was sent ${challengeRules.sendings} times. Answer the last one, or bind the card again.`)
  why.step('from', resend_at, 'instant').step('now', instantText(now), 'instant')
  if (now < Date.parse(resend_at)) return refuse(`The code was sent less than a minute ago. Ask from ${resend_at} on.`)
  const left = sendings_left - 1
  const next = left === 0 ? null : instantText(addDuration(now, challengeRules.resendAfter))
  return {
    ok: true,
    step: found.step,
    decision: why.outcome('challenge_resent'),
    challenge: { ...challenge, sendings_left: left, resend_at: next },
  }
}
