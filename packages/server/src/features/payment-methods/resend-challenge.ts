import { decideChallengeResend } from '@parley/policy/payment-methods/decide-challenge-resend'
import type { PlatformHandler } from '../../http/handlers.ts'
import { schedule } from '../../jobs/schedule.ts'
import { load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { bindAccount } from './bind-account.job.ts'
import { paymentMethodKind } from './payment-method-kind.ts'
import { viewPaymentMethod } from './view.ts'

/** 3.1: the bank is asked for another code; the event that follows tells when it is on its way. */
export const resendChallenge: PlatformHandler<'resendChallenge'> = async (ctx, { path }) => {
  const method = await load(ctx, paymentMethodKind, path.payment_method_id)
  const decided = decideChallengeResend(method, ctx.now)
  if (!decided.ok) return decided
  const { step, challenge } = decided
  const saved = await advance(ctx, paymentMethodKind, { before: method, step, changes: { challenge } })
  await schedule(ctx, bindAccount, { ref: saved.id, due_at: ctx.now })
  return { status: 200, body: viewPaymentMethod(saved), version: saved.version }
}
