import { decideBinding } from '@parley/policy/payment-methods/decide-binding'
import type { PlatformHandler } from '../../http/handlers.ts'
import { schedule } from '../../jobs/schedule.ts'
import { load } from '../../work/load.ts'
import { begin } from '../../work/transition.ts'
import { userKind } from '../accounts/index.ts'
import { bindAccount } from './bind-account.job.ts'
import { paymentMethodKind } from './payment-method-kind.ts'
import { viewPaymentMethod } from './view.ts'

export const createPaymentMethod: PlatformHandler<'createPaymentMethod'> = async (ctx, { path, body }) => {
  const user = await load(ctx, userKind, path.user_id)
  const decided = decideBinding(body, ctx.now)
  if (!decided.ok) return decided
  const recognised = ctx.channels[body.type].recognise(body)
  if (!recognised.ok) {
    const errors = [{ pointer: '/account', code: 'payment_method_refused', detail: recognised.refusal }]
    return { refused: 'payment_method_refused', detail: recognised.refusal, errors }
  }
  const { token, label, holder_name, card } = recognised.account
  const method = await begin(ctx, paymentMethodKind, {
    step: decided.step,
    row: {
      id: ctx.ids.next('pm', ctx.now),
      user_id: user.id,
      type: body.type,
      label,
      holder_name,
      account_token: token,
      card,
      challenge: null,
      failure: null,
    },
  })
  await schedule(ctx, bindAccount, { ref: method.id, due_at: ctx.now })
  return { status: 201, body: viewPaymentMethod(method), version: method.version }
}
