import { decideBindingMove } from '@parley/policy/payment-methods/decide-binding-move'
import type { PlatformHandler } from '../../http/handlers.ts'
import { load } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { dropAccountDeadlines } from './account-deadlines.ts'
import { paymentMethodKind } from './payment-method-kind.ts'
import { viewPaymentMethod } from './view.ts'

export const unbindPaymentMethod: PlatformHandler<'unbindPaymentMethod'> = async (ctx, { path }) => {
  const method = await load(ctx, paymentMethodKind, path.payment_method_id)
  const decided = decideBindingMove(method, 'unbind')
  if (!decided.ok) return decided
  const saved = await advance(ctx, paymentMethodKind, {
    before: method,
    step: decided.step,
    changes: { challenge: null },
  })
  await dropAccountDeadlines(ctx, saved.id)
  return { status: 200, body: viewPaymentMethod(saved), version: saved.version }
}
