import type { PlatformSchemas } from '@parley/contract/platform'
import { bindingFailure } from '@parley/policy/payment-methods/binding-failure'
import { decideBindingMove } from '@parley/policy/payment-methods/decide-binding-move'
import type { Reaction } from '../../work/context.ts'
import { find } from '../../work/load.ts'
import { advance } from '../../work/transition.ts'
import { dropAccountDeadlines } from './account-deadlines.ts'
import { paymentMethodKind } from './payment-method-kind.ts'

/** INT-09: an account that cannot take money back is closed or frozen, so it does not pay any more either. */
export const invalidateAccount: Reaction = async (ctx, event) => {
  const { destination } = event.object as PlatformSchemas['Refund']
  const method = await find(ctx, paymentMethodKind, destination.payment_method_id ?? '')
  if (method === undefined) return
  const decided = decideBindingMove(method, 'invalidate')
  if (!decided.ok) return
  const changes = { failure: bindingFailure('account_unusable') }
  await advance(ctx, paymentMethodKind, { before: method, step: decided.step, changes })
  await dropAccountDeadlines(ctx, method.id)
}
