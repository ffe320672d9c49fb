import { decideChallengeAnswer } from '@parley/policy/payment-methods/decide-challenge-answer'
import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { dropAccountDeadlines, planCardEnd } from './account-deadlines.ts'
import { paymentMethodKind } from './payment-method-kind.ts'
import { viewPaymentMethod } from './view.ts'

/** 3.1: the holder gives the code that the bank sent. A wrong one is refused, and counted all the same. */
export const verifyPaymentMethod: PlatformHandler<'verifyPaymentMethod'> = async (ctx, { path, body }) => {
  const method = await load(ctx, paymentMethodKind, path.payment_method_id)
  const { account_token, challenge } = method
  const isRight =
    challenge !== null &&
    ctx.channels[method.type].isCodeOf({ account_token, reference: challenge.reference }, body.code)
  const decided = decideChallengeAnswer(method, isRight, ctx.now)
  if (decided.ok) {
    const saved = await advance(ctx, paymentMethodKind, {
      before: method,
      step: decided.step,
      changes: { challenge: null },
    })
    await dropAccountDeadlines(ctx, saved.id)
    await planCardEnd(ctx, saved)
    return { status: 200, body: viewPaymentMethod(saved), version: saved.version }
  }
  if (decided.refused !== 'challenge_code_wrong') return decided
  const { step, failure, challenge: left, ...refusal } = decided
  await advance(ctx, paymentMethodKind, { before: method, step, changes: { challenge: left, failure } })
  if (left === null) await dropAccountDeadlines(ctx, method.id)
  return { ...refusal, keeps: true }
}
