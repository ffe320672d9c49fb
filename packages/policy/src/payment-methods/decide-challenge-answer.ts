import type { PlatformSchemas } from '@parley/contract/platform'
import type { Instant } from '../kernel/calendar.ts'
import { explain } from '../kernel/decision.ts'
import { stepOf } from '../kernel/verdict.ts'
import type { Accepted, InvalidTransition, Refused } from '../kernel/verdict.ts'
import { bindingFailure } from './binding-failure.ts'
import { bindingMachine } from './binding-machine.ts'
import type { BindingStep } from './binding-machine.ts'
import { refuseLapsedChallenge, withoutChallenge } from './challenge.ts'
import type { Challenge, ChallengedAccount } from './challenge.ts'

/** A wrong code, and what becomes of the account by it. */
export interface WrongCode extends Refused<'challenge_code_wrong'> {
  readonly step: BindingStep
  readonly challenge: Challenge | null
  readonly failure: PlatformSchemas['ChannelFailure'] | null
}

/**
 * What a code does that was given for a card: the right one binds it, a wrong one uses up a try, and the last wrong one
 * ends the binding (3.1).
 *
 * @param isRight whether the channel knows the code for the one that the bank sent
 */
export function decideChallengeAnswer(
  account: ChallengedAccount,
  isRight: boolean,
  now: Instant,
): Accepted<BindingStep> | WrongCode | Refused<'challenge_expired'> | InvalidTransition {
  const lapsed = refuseLapsedChallenge(account, now)
  if (lapsed !== null) return lapsed
  const stepBy = (event: BindingStep['event']) =>
    stepOf(bindingMachine, { name: 'payment method', status: account.status }, event)
  const found = stepBy('verify')
  if (!found.ok) return found
  const { challenge } = account
  if (challenge === null) return withoutChallenge('verify')
  const why = explain().clause('3.1').step('tries left before', challenge.tries_left, 'count')
  if (isRight) return { ok: true, step: found.step, decision: why.outcome('payment_method_bound') }
  const tries_left = challenge.tries_left - 1
  const missed = stepBy(tries_left > 0 ? 'miss' : 'fail')
  if (!missed.ok) return missed
  const detail =
    tries_left > 0
      ? `This is not the code that the bank sent. Tries left: ${tries_left}. Have the holder read it again, or have it sent anew.`
      : 'This is not the code that the bank sent, and it was the last try. Bind the card again to get a new code.'
  return {
    ok: false,
    refused: 'challenge_code_wrong',
    detail,
    decision: why.step('tries left', tries_left, 'count').outcome('challenge_code_wrong'),
    errors: [{ pointer: '/code', code: 'challenge_code_wrong', detail }],
    step: missed.step,
    challenge: tries_left > 0 ? { ...challenge, tries_left } : null,
    failure: tries_left > 0 ? null : bindingFailure('challenge_failed'),
  }
}
